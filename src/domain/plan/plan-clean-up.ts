import type { RouteMatch } from "../resources/match-route.ts";
import { listNotifiedWebhooks } from "../resources/notified-by.ts";
import type { ObservedAccount, ObservedWebhook } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import { makeStep } from "./make-step.ts";
import type { Step } from "./plan.ts";

/**
 * What is left over once the rules are in place: a webhook of ours that no rule names any more is deleted; one that a
 * switched-off rule still names, another's webhook with the same address, and a target are switched off.
 */
export function planCleanUp(match: RouteMatch, dispatch: readonly Step[], account: ObservedAccount): Step[] {
  const dependsOn = dispatch.map(({ id }) => id);
  const releasedRuleIds = listReleasedRules(match);
  const remaining = [...account.automations, ...account.triggers].filter(
    ({ id }) => !releasedRuleIds.includes(id),
  );
  const isNamed = ({ id }: ObservedWebhook): boolean =>
    remaining.some((rule) => listNotifiedWebhooks(rule).includes(id));
  const surplus = match.webhooks.surplus
    .filter((webhook) => webhook.isActive || !isNamed(webhook))
    .map((webhook) =>
      isNamed(webhook) ? webhookOff(match, webhook, dependsOn) : webhookGone(match, webhook, dependsOn),
    );
  if (!match.adoptsLegacy) return surplus;
  const legacy = match.webhooks.legacy.filter(({ isActive }) => isActive);
  return [
    ...surplus,
    ...legacy.map((webhook) => webhookOff(match, webhook, dependsOn)),
    ...match.legacyTargets.map((target) =>
      makeStep("deactivate", refTo(target, { kind: "target", role: "legacy", routeKey: match.route.key }), {
        reason: "sendsTheSameSurvey",
        changes: [{ path: "active", before: "true", after: "false" }],
        payload: { active: false },
        dependsOn,
      }),
    ),
  ];
}

/** Rules that this plan deletes, or points to another webhook. */
function listReleasedRules({ rules }: RouteMatch): string[] {
  const roles = [rules.dispatch, rules.resend, rules.followUp];
  const copies = roles.flatMap(({ surplus }) =>
    surplus.filter(({ rule, isCopy, isDangling }) => (isCopy || isDangling) && rule.isActive),
  );
  return [...copies.map(({ rule }) => rule.id), ...roles.flatMap(({ keeper }) => keeper?.id ?? [])];
}

function webhookOff(match: RouteMatch, webhook: ObservedWebhook, dependsOn: string[]): Step {
  const role = match.webhooks.surplus.includes(webhook) ? "webhook" : "legacy";
  return makeStep("deactivate", refTo(webhook, { kind: "webhook", role, routeKey: match.route.key }), {
    reason: role === "legacy" ? "sendsTheSameSurvey" : "duplicate",
    changes: [{ path: "status", before: "active", after: "inactive" }],
    payload: { status: "inactive" },
    dependsOn,
  });
}

function webhookGone(match: RouteMatch, webhook: ObservedWebhook, dependsOn: string[]): Step {
  const ref = refTo(webhook, { kind: "webhook", role: "webhook", routeKey: match.route.key });
  return makeStep("delete", ref, { reason: "duplicate", dependsOn });
}
