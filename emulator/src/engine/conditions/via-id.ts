import { valueText } from "../rule-values.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import type { ConditionDefinition } from "./condition-definition.ts";
import { viaIdOf } from "../../tickets/via-types.ts";

/** `via_id`: the channel that the ticket came by, as the number of Zendesk's "Via types" table; `includes` takes several [secondary]. */
export const viaId: ConditionDefinition = {
  title: "Channel",
  ruleKinds: BOTH_KINDS,
  operators: ["is", "is_not", "includes", "not_includes"],
  acceptsValue: (value) => wordsOf(value).every((word) => viaNumber(word) !== null),
  isTrue(condition, { ticket }) {
    const channel = viaIdOf(ticket.via);
    const isAmong =
      channel !== null && wordsOf(valueText(condition)).some((word) => viaNumber(word) === channel);
    return condition.operator.includes("not") ? !isAmong : isAmong;
  },
};

function wordsOf(value: string): string[] {
  return value.split(/\s+/);
}

/** A channel's number, written so or by its name; null for no channel. */
function viaNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return viaIdOf({ channel: word, source: { from: {}, to: {}, rel: null } });
}
