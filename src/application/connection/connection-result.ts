/** How a connection test can go; each has a sentence and a remedy in the translations. */
export type ConnectionResultCode =
  | "accepted"
  | "unauthorised"
  | "notFound"
  | "refusedBody"
  | "serverError"
  | "redirected"
  | "unreachable"
  | "timedOut"
  | "notAllowed"
  /** Zendesk did not even try: the person is signed out of it. */
  | "signedOut"
  | "rateLimited"
  | "unknown";

export interface ConnectionResult {
  code: ConnectionResultCode;
  /** What 2listen's address answered; 0 when it did not. */
  statusCode: number;
  /** What it said, shortened; may be empty. */
  answer: string;
}
