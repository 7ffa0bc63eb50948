import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { GatewayError } from "../ports/gateway-error.ts";
import type { ResendPreview } from "./prepare-resend.ts";

/** The progress of a resend. */
export type ResendStep = "requesting" | "checking" | "withdrawing";

/** The outcome of a resend, read back from the ticket. */
export type ResendOutcome =
  | { kind: "done" }
  /** Somebody else requested a resend between the confirmation and the request: no second request was made. */
  | { kind: "askedByOther"; record: DispatchRecord | null; names: Record<string, string> }
  /** The ticket changed so that it cannot be resent any more. */
  | { kind: "blocked"; block: NonNullable<ResendPreview["block"]> }
  /** The ticket changed again at each attempt. */
  | { kind: "ticketBusy" }
  /** No rule processed the resend tag; it was removed again. */
  | { kind: "notTaken" }
  /** No rule processed the resend tag, and it could not be removed. */
  | { kind: "tagStuck" }
  /** A survey may have been sent, and it could not be read back: check the history before another request. */
  | { kind: "unconfirmed"; error: GatewayError }
  /** Nothing was sent. */
  | { kind: "refused"; error: GatewayError };
