import type { Action } from "../../account/rule-records.ts";
import { NO_VALUE, valueText } from "../rule-values.ts";
import { findAction } from "../actions.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** Each action's field is one that this kind of rule has, with a value it takes; a webhook must exist and be open to rules. */
export const actionsAreKnown: RuleCheck = ({ kind, actions }, account, assumptions) => {
  for (const action of actions) {
    const definition = findAction(action.field);
    const name = action.field.slice(0, 100);
    if (definition === undefined || !definition.ruleKinds.includes(kind)) {
      return refuseRule(`Invalid actions. "${name}" is not an action of ${kind}s.`);
    }
    if (definition.values !== undefined && !definition.values.includes(wordOf(action))) {
      return refuseRule(`Invalid actions. "${valueText(action).slice(0, 100)}" is not a value of "${name}".`);
    }
    const refusal = definition.refuse?.(action, account, { kind, account, assumptions }) ?? null;
    if (refusal !== null) return refuseRule(`Invalid actions. ${definition.title}: ${refusal}.`);
  }
  return null;
};

function wordOf(action: Action): string {
  const text = valueText(action);
  return text === NO_VALUE ? "" : text;
}
