import type { FindingRule } from "./finding-rule.ts";

/** A rule that names our webhook but is off sends nothing: the admin may delete it. */
export const duplicateSwitchedOff: FindingRule = ({ matches }) =>
  matches.flatMap(({ rules }) =>
    [rules.dispatch, rules.resend, rules.followUp]
      .flatMap(({ duplicates }) => duplicates)
      .filter(({ rule }) => !rule.isActive)
      .map(({ rule }) => ({
        code: "duplicateSwitchedOff",
        severity: "notice",
        values: { title: rule.title, kind: rule.kind },
        remedy: "none",
      })),
  );
