import { findActionDefinition } from "../actions.ts";
import { actionText } from "../actions/action-definition.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** Each action's field is one that this kind of rule has, with a value it takes; a webhook must exist and be open to rules. */
export const actionsAreKnown: RuleCheck = ({ kind, actions }, account) => {
  for (const action of actions) {
    const definition = findActionDefinition(action.field);
    const name = action.field.slice(0, 100);
    if (definition === undefined || !definition.ruleKinds.includes(kind)) {
      return refuseRule(`Invalid actions. "${name}" is not an action of ${kind}s.`);
    }
    if (definition.values !== undefined && !definition.values.includes(actionText(action))) {
      return refuseRule(
        `Invalid actions. "${actionText(action).slice(0, 100)}" is not a value of "${name}".`,
      );
    }
    const refusal = definition.refuse?.(action, account) ?? null;
    if (refusal !== null) return refuseRule(`Invalid actions. ${definition.title}: ${refusal}.`);
  }
  return null;
};
