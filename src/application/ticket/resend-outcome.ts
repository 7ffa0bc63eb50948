import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { GatewayError } from "../ports/gateway-error.ts";
import type { ResendPreview } from "./prepare-resend.ts";

/** The progress of a resend. */
export type ResendStep = "requesting" | "checking" | "withdrawing";

/** What became of a resend, read back from the ticket. */
export type ResendOutcome =
  | { kind: "done" }
  /** Somebody else asked between the confirmation and the request: nothing was asked a second time. */
  | { kind: "askedByOther"; record: DispatchRecord | null; names: Record<string, string> }
  /** The ticket changed so that it cannot be resent any more. */
  | { kind: "blocked"; block: NonNullable<ResendPreview["block"]> }
  /** The ticket keeps changing under the request. */
  | { kind: "ticketBusy" }
  /** No rule processed the resend tag; it was removed again. */
  | { kind: "notTaken" }
  /** No rule processed the resend tag, and it could not be removed. */
  | { kind: "tagStuck" }
  /** A survey may have gone out, and it could not be read back: to be looked up in the history before anybody asks again. */
  | { kind: "unconfirmed"; error: GatewayError }
  /** Nothing was sent. */
  | { kind: "refused"; error: GatewayError };
