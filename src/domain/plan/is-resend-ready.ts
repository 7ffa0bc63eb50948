import { matchRoute } from "../resources/match-route.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import type { Route, Settings } from "../settings.ts";

/** Whether a resend would reach 2listen: the route's resend trigger and webhook stand as wanted, and are on. */
export function isResendReady(route: Route, settings: Settings, account: ObservedAccount): boolean {
  const { webhooks, rules } = matchRoute(route, account, { saved: settings, adoptsLegacy: false });
  const { keeper, comparison } = rules.resend;
  const isWebhookReady = webhooks.keeper !== null && webhooks.comparison?.changes.length === 0;
  return isWebhookReady && keeper !== null && keeper.isActive && comparison?.changes.length === 0;
}
