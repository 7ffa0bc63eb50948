import { hardenBody } from "../body-template/harden-body.ts";
import type { Route } from "../settings.ts";
import type { WantedRule, WantedWebhook } from "./difference.ts";
import { describeOwned } from "./ownership-marker.ts";
import { resourceTitle } from "./resource-title.ts";
import type { RuleAction } from "./resource.ts";
import {
  automationConditions,
  followUpConditions,
  resendConditions,
  triggerConditions,
} from "./wanted-conditions.ts";
import { webhookReference } from "./webhook-reference.ts";

/** What must stand in the account for one route. */
export interface WantedRoute {
  webhook: WantedWebhook;
  dispatch: WantedRule;
  resend: WantedRule;
  followUp: WantedRule;
}

/** Computes the webhook and the three rules of a route: the app's whole footprint in the account. */
export function computeWanted(route: Route): WantedRoute {
  return {
    webhook: wantedWebhook(route),
    dispatch: wantedDispatch(route),
    resend: wantedTrigger(route, "resend"),
    followUp: wantedTrigger(route, "followUp"),
  };
}

function wantedWebhook({ key, endpoint, accountEmail }: Route): WantedWebhook {
  return {
    kind: "webhook",
    role: "webhook",
    routeKey: key,
    payload: {
      name: resourceTitle("webhook", key),
      description: describeOwned({ routeKey: key, role: "webhook" }),
      status: "active",
      endpoint,
      http_method: "POST",
      request_format: "json",
      subscriptions: ["conditional_ticket_events"],
      authentication: {
        type: "basic_auth",
        add_position: "header",
        data: { username: `${accountEmail}/token` },
      },
    },
  };
}

function wantedDispatch(route: Route): WantedRule {
  const { key, rule, tags } = route;
  return {
    kind: rule.kind,
    role: "dispatch",
    routeKey: key,
    payload: {
      title: resourceTitle("dispatch", key),
      description: describeOwned({ routeKey: key, role: "dispatch" }),
      active: true,
      conditions: rule.kind === "automation" ? automationConditions(route) : triggerConditions(route),
      actions: [notifyWebhook(route), { field: "current_tags", value: tags.dispatch }],
    },
  };
}

function wantedTrigger(route: Route, role: "resend" | "followUp"): WantedRule {
  const { key, tags } = route;
  const resendActions: RuleAction[] = [
    notifyWebhook(route),
    { field: "remove_tags", value: tags.resend },
    { field: "current_tags", value: tags.dispatch },
  ];
  return {
    kind: "trigger",
    role,
    routeKey: key,
    payload: {
      title: resourceTitle(role, key),
      description: describeOwned({ routeKey: key, role }),
      active: true,
      conditions: role === "resend" ? resendConditions(route) : followUpConditions(route),
      actions: role === "resend" ? resendActions : [{ field: "remove_tags", value: tags.dispatch }],
    },
  };
}

function notifyWebhook({ key, bodyTemplate }: Route): RuleAction {
  return { field: "notification_webhook", value: [webhookReference(key), hardenBody(bodyTemplate)] };
}
