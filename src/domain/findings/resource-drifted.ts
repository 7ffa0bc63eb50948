import type { Change } from "../provisioning/resources/difference.ts";
import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A part of ours was changed by hand in a way that matters. */
export const resourceDrifted: FindingRule = ({ matches }) =>
  matches.flatMap((match) =>
    listDrifted(match).map(({ role, title, changes }) => ({
      code: "resourceDrifted",
      severity: "warning",
      values: { role, title, count: changes.length, path: changes[0]?.path ?? "" },
      remedy: "repair",
    })),
  );

interface Drift {
  role: string;
  title: string;
  changes: Change[];
}

/** A webhook that is only switched off has its own finding. */
function listDrifted({ webhooks, rules }: SurveyMatch): Drift[] {
  const webhookChanges = webhooks.comparison?.changes.filter(({ path }) => path !== "status") ?? [];
  const webhook = { role: "webhook", title: webhooks.matched?.name ?? "", changes: webhookChanges };
  const ofRules = (["dispatch", "resend", "followUp"] as const).map((role): Drift => {
    const { matched, comparison } = rules[role];
    const isOff = matched !== null && !matched.isActive && role !== "dispatch";
    const activation = isOff ? [{ path: "active", before: "false", after: "true" }] : [];
    return { role, title: matched?.title ?? "", changes: [...activation, ...(comparison?.changes ?? [])] };
  });
  return [webhook, ...ofRules].filter(({ changes }) => changes.length > 0);
}
