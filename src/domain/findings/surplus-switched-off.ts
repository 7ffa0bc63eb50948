import type { FindingRule } from "./finding-rule.ts";

/** A rule that names our webhook but is off sends nothing: the admin may delete it. */
export const surplusSwitchedOff: FindingRule = ({ matches }) =>
  matches.flatMap(({ rules }) =>
    [rules.dispatch, rules.resend, rules.followUp]
      .flatMap(({ surplus }) => surplus)
      .filter(({ rule }) => !rule.isActive)
      .map(({ rule }) => ({
        code: "surplusSwitchedOff",
        severity: "notice",
        values: { title: rule.title, kind: rule.kind },
        remedy: "none",
      })),
  );
