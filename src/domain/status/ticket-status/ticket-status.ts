import type { DispatchCondition } from "../../provisioning/resources/wanted-conditions.ts";

/** When the next dispatch can reach a ticket. Times are milliseconds since 1970 (UTC). */
export type DispatchWindow =
  | { kind: "between"; fromMs: number; toMs: number }
  /** The status follows from edits that are not submitted yet: the hours count from the submission. */
  | { kind: "afterSubmit"; fromHours: number; toHours: number }
  /** A trigger dispatches with the submission itself. */
  | { kind: "onSubmit" }
  /** Zendesk counts the delay on the account's business calendar, which an app cannot read from the ticket. */
  | { kind: "inBusinessHours"; delayHours: number }
  /** The host did not tell when the ticket was last updated. */
  | { kind: "unknown" };

/** What an agent is shown where a condition of the dispatch rule is not met; `never` where another status covers it. */
interface UnmetReasons extends Record<DispatchCondition, string> {
  solved: "notSolved" | "closed";
  /** The ticket is `sent`. */
  notDispatched: never;
  notOptedOut: "optedOut";
  public: "noPublicComment";
  /** The ticket is `scheduled`. */
  delayPassed: never;
  withinAgeLimit: "tooOld";
  brand: "otherBrand";
  group: "otherGroup";
  form: "otherForm";
  channel: "otherChannel";
  withoutExcludedTags: "excludedTag";
}

/** Why a ticket gets no survey: one rule each in `list-ineligibilities.ts`. */
export type IneligibilityReason = UnmetReasons[DispatchCondition] | "notCreated" | "noRequesterEmail";

/** A reason with the values that its sentence and its remedy name. */
export interface Ineligibility {
  reason: IneligibilityReason;
  values: Readonly<Record<string, string | number>>;
}

/** What happened, or will happen, to a ticket's survey. */
export type TicketStatus =
  | { kind: "notSetUp" }
  /** The dispatch tag is on the ticket: the dispatch was requested of 2listen. */
  | { kind: "sent" }
  /** The resend tag is on the ticket: the resend trigger has not taken it yet. */
  | { kind: "resendRequested" }
  | { kind: "scheduled"; window: DispatchWindow }
  /** At least one reason; the first is the one that matters most. */
  | { kind: "notEligible"; reasons: [Ineligibility, ...Ineligibility[]] }
  /** All known conditions have been met for longer than expected; `isCertain` is false while one of them is unknown. */
  | { kind: "overdue"; dueMs: number | null; isCertain: boolean };

export type TicketStatusKind = TicketStatus["kind"];
