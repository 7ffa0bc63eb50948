import type { Route, Settings } from "../settings.ts";
import { compareWebhook } from "./compare-webhook.ts";
import type { WebhookComparison } from "./compare-webhook.ts";
import { computeWanted } from "./compute-wanted.ts";
import type { WantedRoute } from "./compute-wanted.ts";
import { isSameEndpoint } from "./is-same-endpoint.ts";
import { matchRules } from "./match-rules.ts";
import type { RulesMatch } from "./match-rules.ts";
import { matchWebhooks } from "./match-webhooks.ts";
import type { WebhookMatch } from "./match-webhooks.ts";
import type { ObservedAccount, ObservedTarget } from "./observed-account.ts";

/** Everything of the account that concerns one route, sorted by what it is to it. */
export interface RouteMatch {
  route: Route;
  wanted: WantedRoute;
  webhooks: WebhookMatch & { comparison: WebhookComparison | null };
  rules: RulesMatch;
  /** Targets that still are on and post to the route's address. */
  legacyTargets: ObservedTarget[];
  /** Whether leftovers are taken over or switched off, or only named. */
  adoptsLegacy: boolean;
}

export interface MatchOptions {
  saved: Settings | null;
  adoptsLegacy: boolean;
}

/** Lays what a route wants over what the account holds: the one place where "ours" is decided. */
export function matchRoute(route: Route, account: ObservedAccount, options: MatchOptions): RouteMatch {
  const wanted = computeWanted(route);
  const webhooks = matchWebhooks(route, account, options.adoptsLegacy);
  const targets = account.targets.filter(({ url }) => url !== null && isSameEndpoint(url, route.endpoint));
  return {
    route,
    wanted,
    webhooks: {
      ...webhooks,
      comparison: webhooks.keeper === null ? null : compareWebhook(webhooks.keeper, wanted.webhook),
    },
    rules: matchRules({ route, wanted, account, webhooks, targets, ...options }),
    legacyTargets: targets.filter(({ isActive }) => isActive),
    adoptsLegacy: options.adoptsLegacy,
  };
}
