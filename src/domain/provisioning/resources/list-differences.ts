import type { Settings } from "../../survey/settings.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { listLookAlikes } from "./list-look-alikes.ts";
import type { RuleMatch } from "./match-rules.ts";
import { matchSurvey } from "./match-survey.ts";
import type { SurveyMatch } from "./match-survey.ts";
import type { ObservedAccount, ObservedRule, ObservedTarget, ObservedWebhook } from "./observed-account.ts";
import { refTo, refToMissing } from "./resource-ref.ts";
import type { ResourceRole } from "./resource.ts";

/**
 * How every resource that concerns the surveys differs from what the settings want, for display. A dispatch rule that is
 * switched off counts as `unchanged` with `isActive` false: pausing is not drift.
 */
export function listDifferences(settings: Settings, account: ObservedAccount): Difference[] {
  const matches = settings.surveys.map((survey) =>
    matchSurvey(survey, account, { saved: settings, adoptsUnmanaged: false }),
  );
  return [...matches.flatMap(differencesOfSurvey), ...listLookAlikes(account, matches)];
}

function differencesOfSurvey(match: SurveyMatch): Difference[] {
  const { survey, webhooks, rules } = match;
  return [
    webhookDifference(match),
    ...(["dispatch", "resend", "followUp"] as const).map((role) => ruleDifference(match, rules[role], role)),
    ...webhooks.duplicates.map((webhook) =>
      describe("duplicate", webhook, { kind: "webhook", role: "webhook" }, survey.key),
    ),
    ...[rules.dispatch, rules.resend, rules.followUp].flatMap(({ duplicates }, index) =>
      duplicates.map(({ rule }) =>
        describe(
          "duplicate",
          rule,
          { kind: rule.kind, role: (["dispatch", "resend", "followUp"] as const)[index] ?? "dispatch" },
          survey.key,
        ),
      ),
    ),
    ...rules.unmanaged.map((rule) =>
      describe("unmanaged", rule, { kind: rule.kind, role: "unmanaged" }, survey.key),
    ),
    ...webhooks.unmanaged.map((webhook) =>
      describe("unmanaged", webhook, { kind: "webhook", role: "unmanaged" }, survey.key),
    ),
    ...match.unmanagedTargets.map((target) =>
      describe("unmanaged", target, { kind: "target", role: "unmanaged" }, survey.key),
    ),
  ];
}

function webhookDifference({ wanted, webhooks }: SurveyMatch): Difference {
  const { matched, comparison } = webhooks;
  if (matched === null || comparison === null) {
    return missing(refToMissing(wanted.webhook));
  }
  return {
    kind: comparison.changes.length > 0 ? "changed" : "unchanged",
    ref: refTo(matched, { kind: "webhook", role: "webhook", surveyKey: wanted.webhook.surveyKey }),
    changes: comparison.changes,
    extraConditions: [],
    isActive: matched.isActive,
    observed: matched,
  };
}

function ruleDifference(
  { wanted }: SurveyMatch,
  { matched, comparison }: RuleMatch,
  role: "dispatch" | "resend" | "followUp",
): Difference {
  const rule = wanted[role];
  if (matched === null || comparison === null) return missing(refToMissing(rule));
  const isOffByMistake = !matched.isActive && role !== "dispatch";
  const activation = isOffByMistake ? [{ path: "active", before: "false", after: "true" }] : [];
  const changes = [...activation, ...comparison.changes];
  return {
    kind: changes.length > 0 ? "changed" : "unchanged",
    ref: refTo(matched, { kind: matched.kind, role, surveyKey: rule.surveyKey }),
    changes,
    extraConditions: comparison.extraConditions,
    isActive: matched.isActive,
    observed: matched,
  };
}

function missing(ref: Difference["ref"]): Difference {
  return { kind: "missing", ref, changes: [], extraConditions: [], isActive: false, observed: null };
}

function describe(
  kind: DifferenceKind,
  observed: ObservedWebhook | ObservedRule | ObservedTarget,
  as: { kind: Difference["ref"]["kind"]; role: ResourceRole },
  surveyKey: string,
): Difference {
  return {
    kind,
    ref: refTo(observed, { ...as, surveyKey }),
    changes: [],
    extraConditions: [],
    isActive: observed.isActive,
    observed,
  };
}
