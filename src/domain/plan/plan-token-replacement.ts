import { matchRoute } from "../resources/match-route.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import type { Settings } from "../settings.ts";
import { makeStep } from "./make-step.ts";
import type { Plan } from "./plan.ts";

/** Sends a new token to the webhook of every route that has one. The old one cannot be read back, only overwritten. */
export function planTokenReplacement(settings: Settings, account: ObservedAccount): Plan {
  const steps = settings.routes.flatMap((route) => {
    const { webhooks, wanted } = matchRoute(route, account, { saved: settings, adoptsLegacy: false });
    if (webhooks.keeper === null) return [];
    const ref = refTo(webhooks.keeper, { kind: "webhook", role: "webhook", routeKey: route.key });
    return [
      makeStep("replaceToken", ref, {
        reason: "tokenReplaced",
        payload: { authentication: wanted.webhook.payload.authentication },
        needsToken: true,
      }),
    ];
  });
  return { purpose: "replaceToken", steps, unchanged: [], findings: [] };
}
