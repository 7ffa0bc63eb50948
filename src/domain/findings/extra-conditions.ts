import type { FindingRule } from "./finding-rule.ts";

/** Conditions that an admin added by hand are kept, and may keep tickets from being surveyed. */
export const extraConditions: FindingRule = ({ matches }) =>
  matches.flatMap(({ rules }) =>
    [rules.dispatch, rules.resend, rules.followUp]
      .filter(({ comparison }) => (comparison?.extraConditions.length ?? 0) > 0)
      .map(({ matched, comparison }) => ({
        code: "extraConditions",
        severity: "notice",
        values: { title: matched?.title ?? "", count: comparison?.extraConditions.length ?? 0 },
        remedy: "reviewConditions",
      })),
  );
