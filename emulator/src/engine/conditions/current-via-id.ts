import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";
import { viaIdOf } from "../../tickets/via-types.ts";

/** `current_via_id`, triggers only: the channel that this update came by. */
export const currentViaIdCondition: ConditionDefinition = {
  fields: ["current_via_id"],
  title: "Update via",
  ruleKinds: ["trigger"],
  operators: ["is", "is_not"],
  acceptsValue: (value) => /^\d+$/.test(value),
  isTrue(condition, { update }) {
    const isAsWritten = update !== null && String(viaIdOf(update.actor.via)) === valueText(condition);
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
