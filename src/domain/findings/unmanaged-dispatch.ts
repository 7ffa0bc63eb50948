import type { FindingRule } from "./finding-rule.ts";

/** An unmanaged rule, made by the manual guide or by Zendesk's target conversion, sends the same survey. */
export const unmanagedDispatch: FindingRule = ({ matches }) =>
  matches.flatMap(({ rules }) =>
    rules.unmanaged.map(({ title, kind }) => ({
      code: "unmanagedDispatch",
      severity: "warning",
      values: { title, kind },
      remedy: "adopt",
    })),
  );
