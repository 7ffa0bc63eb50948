import type { FindingRule } from "./finding-rule.ts";

/** No rule sends surveys: none was made, or somebody deleted it. */
export const dispatchMissing: FindingRule = ({ matches }) =>
  matches
    .filter(({ rules }) => rules.dispatch.matched === null)
    .map(({ wanted }) => ({
      code: "dispatchMissing",
      severity: "error",
      values: { kind: wanted.dispatch.kind },
      remedy: "repair",
    }));
