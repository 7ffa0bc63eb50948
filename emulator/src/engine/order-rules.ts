import type { Rule } from "../account/rule-records.ts";

/** The active rules in the order they run: by position, then by age. */
export function orderRules<Kind extends Rule>(rules: Iterable<Kind>): Kind[] {
  return [...rules]
    .filter((rule) => rule.active)
    .toSorted((left, right) => left.position - right.position || left.id - right.id);
}
