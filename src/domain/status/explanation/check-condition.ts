import { readTagList } from "../../provisioning/resources/tag-list.ts";
import type { RuleCondition } from "../../provisioning/resources/resource.ts";
import type { OurField } from "../../provisioning/resources/wanted-conditions.ts";
import type { TicketSnapshot, TicketState } from "../ticket-snapshot.ts";
import { hourMs } from "../ticket-status/hour-ms.ts";
import { viaIdOfChannel } from "../ticket-status/via-id-of-channel.ts";
import type { CheckOutcome, ConditionCheck, ObservedValue } from "./condition-check.ts";

type Judgement = Pick<ConditionCheck, "outcome" | "observed">;

interface Case {
  condition: RuleCondition;
  ticket: TicketSnapshot;
  nowMs: number;
}

const unknown: Judgement = { outcome: "unknown", observed: { kind: "unknown" } };

const stateOrder: readonly TicketState[] = ["new", "open", "pending", "hold", "solved", "closed"];

/** How each field of our rules' conditions is judged; any other field is unknown. */
const judges: Readonly<Record<OurField, (input: Case) => Judgement>> = {
  status: checkState,
  current_tags: checkTags,
  ticket_is_public: checkPrivacy,
  updated_at: (input) => checkAge(input, input.ticket.updatedAtMs),
  SOLVED: (input) => checkAge(input, input.ticket.solvedAtMs),
  brand_id: (input) => checkId(input, input.ticket.brandId),
  group_id: (input) => checkId(input, input.ticket.groupId),
  ticket_form_id: (input) => checkId(input, input.ticket.formId),
  via_id: (input) => checkId(input, viaIdOfChannel(input.ticket.channel)),
  /** Depends on the update that runs the rule, not on the ticket. */
  update_type: () => unknown,
};

/** Judges one condition of a rule for a ticket as it is stored. What is not known for certain is unknown, never failed. */
export function checkCondition(
  condition: RuleCondition,
  ticket: TicketSnapshot,
  nowMs: number,
): ConditionCheck {
  const { field } = condition;
  return { condition, ...(isOurField(field) ? judges[field]({ condition, ticket, nowMs }) : unknown) };
}

function isOurField(field: string): field is OurField {
  return Object.hasOwn(judges, field);
}

function judge(holds: boolean, observed: ObservedValue): Judgement {
  return { outcome: holds ? "pass" : "fail", observed };
}

/** `value` is a trigger's "changed to": a ticket that is in a state once changed to it, or was created in it. */
function checkState({ condition: { operator, value }, ticket: { state } }: Case): Judgement {
  const observed: ObservedValue = { kind: "state", state };
  const [own, other] = [stateOrder.indexOf(state), stateOrder.findIndex((known) => known === value)];
  if (other === -1) return unknown;
  if (operator === "is" || operator === "value") return judge(own === other, observed);
  if (operator === "is_not") return judge(own !== other, observed);
  if (operator === "less_than") return judge(own < other, observed);
  return operator === "greater_than" ? judge(own > other, observed) : unknown;
}

function checkTags({ condition: { operator, value }, ticket }: Case): Judgement {
  const borne = readTagList(value).filter((tag) => ticket.tags.includes(tag));
  const observed: ObservedValue = { kind: "tags", tags: borne };
  if (operator === "includes") return judge(borne.length > 0, observed);
  return operator === "not_includes" ? judge(borne.length === 0, observed) : unknown;
}

function checkPrivacy({ condition: { operator, value }, ticket: { hasPublicComment } }: Case): Judgement {
  if (hasPublicComment === null || operator !== "is") return unknown;
  return judge(hasPublicComment === (value === "public"), { kind: "privacy", isPublic: hasPublicComment });
}

/** Hour counters of automations: "greater than N" fires from N full hours on, "less than N" holds up to then. */
function checkAge({ condition: { operator, value }, nowMs }: Case, sinceMs: number | null): Judgement {
  const hours = Number(value);
  if (sinceMs === null || !Number.isFinite(hours)) return unknown;
  const observed: ObservedValue = { kind: "moment", ms: sinceMs };
  const age = (nowMs - sinceMs) / hourMs;
  if (operator === "greater_than") return judge(age >= hours, observed);
  if (operator === "less_than") return judge(age < hours, observed);
  // Business hours and "is" depend on the account's calendar and on the exact run: the result is the moment, not the outcome.
  return { outcome: "unknown", observed };
}

function checkId({ condition: { operator, value } }: Case, id: string | null): Judgement {
  if (id === null) return unknown;
  const observed: ObservedValue = { kind: "id", id };
  if (operator === "is") return judge(id === value, observed);
  return operator === "is_not" ? judge(id !== value, observed) : unknown;
}

/** The outcome of a group of which one must hold. */
export function outcomeOfAny(checks: readonly { outcome: CheckOutcome }[]): CheckOutcome {
  if (checks.some(({ outcome }) => outcome === "pass")) return "pass";
  return checks.some(({ outcome }) => outcome === "unknown") ? "unknown" : "fail";
}
