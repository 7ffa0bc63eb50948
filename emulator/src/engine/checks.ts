import type { Account } from "../account/account.ts";
import type { Assumptions } from "../assumptions.ts";
import type { RecordFault } from "../account/refusal.ts";
import type { Rule } from "../account/rule-records.ts";
import { actionsAreKnown } from "./checks/actions-are-known.ts";
import { automationIsNullified } from "./checks/automation-is-nullified.ts";
import { automationIsUnique } from "./checks/automation-is-unique.ts";
import { conditionsAreKnown } from "./checks/conditions-are-known.ts";
import { refuseRule } from "./checks/rule-check.ts";
import type { RuleCheck } from "./checks/rule-check.ts";
import { findCondition } from "./conditions.ts";
import type { RuleDraft } from "./rule-draft.ts";

const MAX_ACTIVE = { automation: 500, trigger: 7000 } as const;
const MAX_BYTES = 65_000;
/** One of them must be in an automation's `all` where `automationsNeedTicketCondition` holds [documented; custom status secondary]. */
const TICKET_FIELDS = new Set([
  "status",
  "custom_status_id",
  "type",
  "group_id",
  "assignee_id",
  "requester_id",
]);

/** What every write of a rule is checked for, in order. */
export const writeChecks = {
  titleIsGiven: ({ title }) =>
    title.trim() === ""
      ? { field: "title", description: "Title: cannot be blank", code: "BlankValue" }
      : null,
  automationIsUnique,
  /** [documented] */
  activeRulesAreFew({ kind, id, active }, account) {
    if (!active) return null;
    const rules: Iterable<Rule> = (kind === "automation" ? account.automations : account.triggers).values();
    let others = 0;
    for (const rule of rules) if (rule.active && rule.id !== id) others += 1;
    return others < MAX_ACTIVE[kind]
      ? null
      : refuseRule(`You can have a maximum of ${MAX_ACTIVE[kind]} active ${kind}s.`);
  },
} satisfies Record<string, RuleCheck>;

/** What new conditions and actions are checked for, in order. */
export const definitionChecks = {
  /** [recorded sentence] */
  conditionsAreGiven: ({ conditions }) =>
    conditions.all.length + conditions.any.length === 0
      ? refuseRule("Invalid conditions. You must select at least one condition.")
      : null,
  actionsAreGiven: ({ actions }) =>
    actions.length === 0 ? refuseRule("Invalid actions. You must select at least one action.") : null,
  conditionsAreKnown,
  actionsAreKnown,
  /** "Time-based conditions can only be used in `all` arrays" (Zendesk, "Conditions reference"). */
  timeConditionsAreInAll({ conditions }) {
    const inAny = conditions.any.find(({ field }) => isTimeBased(field));
    return inAny === undefined
      ? null
      : refuseRule(
          `Invalid conditions. The time-based condition "${inAny.field}" can only be used in "all".`,
        );
  },
  /** [documented] */
  automationHasTimeCondition: ({ kind, conditions }) =>
    kind !== "automation" || conditions.all.some(({ field }) => isTimeBased(field))
      ? null
      : refuseRule("Invalid conditions. An automation needs at least one time-based condition."),
  /** Documented, but live accounts take `PENDING is 100` alone [recorded ten times]: an assumption decides. */
  automationHasTicketCondition: ({ kind, conditions }, _account, { automationsNeedTicketCondition }) =>
    kind !== "automation" ||
    !automationsNeedTicketCondition ||
    conditions.all.some(({ field }) => TICKET_FIELDS.has(field))
      ? null
      : refuseRule(
          "Invalid conditions. An automation needs at least one of these ticket properties under all conditions: Status, Type, Group, Assignee, Requester.",
        ),
  automationIsNullified,
  /** Smaller than 65 KB [documented]; that a KB is 1000 bytes and that its JSON is measured is assumed. */
  ruleIsSmall: ({ title, conditions, actions }) =>
    Buffer.byteLength(JSON.stringify({ title, conditions, actions })) < MAX_BYTES
      ? null
      : refuseRule("The rule is too large: a rule must be smaller than 65kb."),
} satisfies Record<string, RuleCheck>;

/** What rules are checked against. */
export interface RuleServices {
  readonly account: Account;
  readonly assumptions: Assumptions;
}

/**
 * The first reason for which Zendesk refuses the rule; each check sees only drafts that the ones before accept, so that one
 * fault is reported once. Conditions and actions that the client did not send are not checked again, so that a rule
 * whose webhook is gone can still be renamed or switched off (inferred).
 */
export function findRuleFault(
  draft: RuleDraft,
  { account, assumptions }: RuleServices,
  isDefinitionNew: boolean,
): RecordFault | null {
  const checks: RuleCheck[] = Object.values(writeChecks);
  if (isDefinitionNew) checks.push(...Object.values(definitionChecks));
  for (const check of checks) {
    const fault = check(draft, account, assumptions);
    if (fault !== null) return fault;
  }
  return null;
}

function isTimeBased(field: string): boolean {
  return findCondition(field)?.isTimeBased === true;
}
