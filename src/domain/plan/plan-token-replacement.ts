import { matchRoute } from "../resources/match-route.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { refTo, refToMissing } from "../resources/resource-ref.ts";
import type { Settings } from "../settings.ts";
import { makeStep } from "./make-step.ts";
import type { Plan } from "./plan.ts";

/**
 * Sends a new token to every route's webhook. The old one cannot be read back, only overwritten. Where the webhook is gone the
 * step stands all the same, to fail: nobody is to believe that the token was replaced.
 */
export function planTokenReplacement(settings: Settings, account: ObservedAccount): Plan {
  const steps = settings.routes.map((route) => {
    const { webhooks, wanted } = matchRoute(route, account, { saved: settings, adoptsLegacy: false });
    const { keeper } = webhooks;
    const ref =
      keeper === null
        ? refToMissing(wanted.webhook)
        : refTo(keeper, { kind: "webhook", role: "webhook", routeKey: route.key });
    return makeStep("replaceToken", ref, {
      reason: "tokenReplaced",
      payload: { authentication: wanted.webhook.payload.authentication },
      needsToken: true,
    });
  });
  return { purpose: "replaceToken", steps, unchanged: [], findings: [] };
}
