import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A part of ours that resending or follow-ups need is gone. */
export const resourceMissing: FindingRule = ({ matches }) =>
  matches.flatMap((match) =>
    listMissing(match).map(({ role, kind }) => ({
      code: "resourceMissing",
      severity: role === "webhook" ? "error" : "warning",
      values: { role, kind },
      remedy: "repair",
    })),
  );

function listMissing({ webhooks, rules }: SurveyMatch): { role: string; kind: string }[] {
  const roles = (["resend", "followUp"] as const).filter((role) => rules[role].matched === null);
  const triggers = roles.map((role) => ({ role, kind: "trigger" }));
  return webhooks.matched === null ? [{ role: "webhook", kind: "webhook" }, ...triggers] : triggers;
}
