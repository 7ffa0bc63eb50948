import { valueText } from "../rule-values.ts";
import { businessMsBetween } from "./business-hours.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";

const HOUR_MS = 3_600_000;

/** Times are kept in whole seconds, and a run may begin a second late: what happened just after one run must not look an hour older at the next. */
const TOLERANCE_MS = 2000;

/** The conditions that count hours from, or until, a moment. */
export type HoursSinceCondition =
  | "NEW"
  | "OPEN"
  | "PENDING"
  | "HOLD"
  | "SOLVED"
  | "CLOSED"
  | "assigned_at"
  | "updated_at"
  | "requester_updated_at"
  | "assignee_updated_at"
  | "due_date"
  | "until_due_date";

/** The moment to count from, as ISO 8601 or in milliseconds; null or undefined where the ticket has none. */
type ReadMoment = (context: ConditionContext) => string | number | null | undefined;

/**
 * "Hours since" conditions, automations only, by the counter that Zendesk documents ("Understanding how hours are counted"):
 * the first hourly run after the moment counts as hour 0, each further run as one more. So the counter is the number of
 * whole or begun hours since the moment, less one: solved at 9:15, seen at 10:03 (0), 11:04 (1), 12:10 (2).
 *
 * | operator     | true when           |
 * |--------------|---------------------|
 * | is           | the counter is N    |
 * | greater_than | it has reached N ("96 hours or more" of the default rule `greater_than 96`) |
 * | less_than    | it is below N       |
 *
 * The `…_business_hours` operators count hours of the account's schedule in the same way.
 */
export function hoursSince(read: ReadMoment): ConditionDefinition {
  return countingHours(read, (moment, nowMs) => [moment, nowMs]);
}

/** As `hoursSince`, of the hours that are left until the moment. */
export function hoursUntil(read: ReadMoment): ConditionDefinition {
  return countingHours(read, (moment, nowMs) => [nowMs, moment]);
}

function countingHours(
  read: ReadMoment,
  spanOf: (moment: number, nowMs: number) => [from: number, to: number],
): ConditionDefinition {
  return {
    title: "Hours since",
    ruleKinds: ["automation"],
    isTimeBased: true,
    operators: [
      "is",
      "less_than",
      "greater_than",
      "is_business_hours",
      "less_than_business_hours",
      "greater_than_business_hours",
    ],
    acceptsValue: (value) => /^\d{1,6}$/.test(value),
    isTrue(condition, context) {
      const moment = parseMoment(read(context));
      if (moment === null) return false;
      const isBusiness = condition.operator.endsWith("_business_hours");
      const counted = countHours(spanOf(moment, context.nowMs), isBusiness, context);
      if (counted === null) return false;
      const hours = Number(valueText(condition));
      if (condition.operator.startsWith("is")) return counted === hours;
      return condition.operator.startsWith("greater_than") ? counted >= hours : counted < hours;
    },
  };
}

function countHours(
  [from, to]: [number, number],
  isBusiness: boolean,
  context: ConditionContext,
): number | null {
  if (to < from) return null;
  const elapsed = isBusiness ? businessMsBetween(context.account.settings, from, to) : to - from;
  return Math.max(0, Math.ceil((elapsed - TOLERANCE_MS) / HOUR_MS) - 1);
}

function parseMoment(moment: string | number | null | undefined): number | null {
  if (moment === null || moment === undefined) return null;
  const time = typeof moment === "number" ? moment : Date.parse(moment);
  return Number.isNaN(time) ? null : time;
}
