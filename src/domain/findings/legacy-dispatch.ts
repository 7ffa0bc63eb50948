import type { FindingRule } from "./finding-rule.ts";

/** A leftover of the manual guide, or of Zendesk's target conversion, sends the same survey. */
export const legacyDispatch: FindingRule = ({ matches }) =>
  matches.flatMap(({ rules }) =>
    rules.legacy.map(({ title, kind }) => ({
      code: "legacyDispatch",
      severity: "warning",
      values: { title, kind },
      remedy: "adopt",
    })),
  );
