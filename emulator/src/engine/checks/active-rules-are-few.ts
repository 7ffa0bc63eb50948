import type { Rule } from "../../account/rule-records.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

const MAX_ACTIVE = { automation: 500, trigger: 7000 } as const;

/** At most 500 automations and 7000 triggers are active at a time [documented]. */
export const activeRulesAreFew: RuleCheck = ({ kind, id, active }, account) => {
  if (!active) return null;
  const rules: Iterable<Rule> = (kind === "automation" ? account.automations : account.triggers).values();
  let others = 0;
  for (const rule of rules) if (rule.active && rule.id !== id) others += 1;
  return others < MAX_ACTIVE[kind]
    ? null
    : refuseRule(`You can have a maximum of ${MAX_ACTIVE[kind]} active ${kind}s.`);
};
