export type GatewayErrorKind =
  /** 401: the person's session has ended. Whoever signs in again may go on: it says nothing about the role. */
  | "signedOut"
  | "forbidden"
  | "notFound"
  | "invalid"
  | "conflict"
  | "rateLimited"
  | "unavailable"
  | "timeout"
  | "unexpected";

/** "Zendesk said no", as every method of a gateway throws it. Tell it by `isGatewayError`, never by `instanceof`. */
export interface GatewayError {
  readonly kind: GatewayErrorKind;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly method: string;
  readonly path: string;
  /** Zendesk's own sentence, if there was one. */
  readonly detail: string;
  /** Zendesk's own code, such as `RecordInvalid`; empty when there was none. */
  readonly code: string;
  /** How long Zendesk asks to wait before the next try, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;
}

/** Whether a caught value is a gateway's refusal. Anything else is a bug and is thrown on. */
export function isGatewayError(value: unknown): value is GatewayError {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "status" in value &&
    "method" in value &&
    "path" in value
  );
}
