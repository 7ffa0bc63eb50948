import type { Settings } from "../settings.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { listLookAlikes } from "./list-look-alikes.ts";
import type { RuleMatch } from "./match-rules.ts";
import { matchRoute } from "./match-route.ts";
import type { RouteMatch } from "./match-route.ts";
import type { ObservedAccount, ObservedRule, ObservedTarget, ObservedWebhook } from "./observed-account.ts";
import { refTo, refToMissing } from "./resource-ref.ts";
import type { ResourceRole } from "./resource.ts";

/**
 * How every resource that concerns the routes stands to what the settings want, for showing. A dispatch rule that is
 * switched off counts as `unchanged` with `isActive` false: pausing is not drift.
 */
export function listDifferences(settings: Settings, account: ObservedAccount): Difference[] {
  const matches = settings.routes.map((route) =>
    matchRoute(route, account, { saved: settings, adoptsLegacy: false }),
  );
  return [...matches.flatMap(differencesOfRoute), ...listLookAlikes(account, matches)];
}

function differencesOfRoute(match: RouteMatch): Difference[] {
  const { route, webhooks, rules } = match;
  return [
    webhookDifference(match),
    ...(["dispatch", "resend", "followUp"] as const).map((role) => ruleDifference(match, rules[role], role)),
    ...webhooks.surplus.map((webhook) =>
      describe("surplus", webhook, { kind: "webhook", role: "webhook" }, route.key),
    ),
    ...[rules.dispatch, rules.resend, rules.followUp].flatMap(({ surplus }, index) =>
      surplus.map(({ rule }) =>
        describe(
          "surplus",
          rule,
          { kind: rule.kind, role: (["dispatch", "resend", "followUp"] as const)[index] ?? "dispatch" },
          route.key,
        ),
      ),
    ),
    ...rules.legacy.map((rule) => describe("legacy", rule, { kind: rule.kind, role: "legacy" }, route.key)),
    ...webhooks.legacy.map((webhook) =>
      describe("legacy", webhook, { kind: "webhook", role: "legacy" }, route.key),
    ),
    ...match.legacyTargets.map((target) =>
      describe("legacy", target, { kind: "target", role: "legacy" }, route.key),
    ),
  ];
}

function webhookDifference({ wanted, webhooks }: RouteMatch): Difference {
  const { keeper, comparison } = webhooks;
  if (keeper === null || comparison === null) {
    return missing(refToMissing(wanted.webhook));
  }
  return {
    kind: comparison.changes.length > 0 ? "changed" : "unchanged",
    ref: refTo(keeper, { kind: "webhook", role: "webhook", routeKey: wanted.webhook.routeKey }),
    changes: comparison.changes,
    extraConditions: [],
    isActive: keeper.isActive,
    observed: keeper,
  };
}

function ruleDifference(
  { wanted }: RouteMatch,
  { keeper, comparison }: RuleMatch,
  role: "dispatch" | "resend" | "followUp",
): Difference {
  const rule = wanted[role];
  if (keeper === null || comparison === null) return missing(refToMissing(rule));
  const isOffByMistake = !keeper.isActive && role !== "dispatch";
  const activation = isOffByMistake ? [{ path: "active", before: "false", after: "true" }] : [];
  const changes = [...activation, ...comparison.changes];
  return {
    kind: changes.length > 0 ? "changed" : "unchanged",
    ref: refTo(keeper, { kind: keeper.kind, role, routeKey: rule.routeKey }),
    changes,
    extraConditions: comparison.extraConditions,
    isActive: keeper.isActive,
    observed: keeper,
  };
}

function missing(ref: Difference["ref"]): Difference {
  return { kind: "missing", ref, changes: [], extraConditions: [], isActive: false, observed: null };
}

function describe(
  kind: DifferenceKind,
  observed: ObservedWebhook | ObservedRule | ObservedTarget,
  as: { kind: Difference["ref"]["kind"]; role: ResourceRole },
  routeKey: string,
): Difference {
  return {
    kind,
    ref: refTo(observed, { ...as, routeKey }),
    changes: [],
    extraConditions: [],
    isActive: observed.isActive,
    observed,
  };
}
