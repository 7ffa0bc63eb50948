import { hardenBody } from "../../survey/content/harden-body.ts";
import type { Survey } from "../../survey/settings.ts";
import type { WantedRule, WantedWebhook } from "./difference.ts";
import type { RuleAction } from "./resource.ts";
import { dispatchConditions, followUpConditions, resendConditions } from "./wanted-conditions.ts";
import { webhookReference } from "./webhook-reference.ts";

/** The desired resources of one survey, without titles: a title in another language is no reason to change a resource. */
export interface WantedSurvey {
  webhook: WantedWebhook;
  dispatch: WantedRule;
  resend: WantedRule;
  followUp: WantedRule;
}

/** Computes the webhook and the three rules of a survey: the app's whole footprint in the account. */
export function computeWanted(survey: Survey): WantedSurvey {
  return {
    webhook: wantedWebhook(survey),
    dispatch: wantedDispatch(survey),
    resend: wantedTrigger(survey, "resend"),
    followUp: wantedTrigger(survey, "followUp"),
  };
}

function wantedWebhook({ key, endpoint, accountEmail }: Survey): WantedWebhook {
  return {
    kind: "webhook",
    role: "webhook",
    surveyKey: key,
    payload: {
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

function wantedDispatch(survey: Survey): WantedRule {
  const { key, rule, tags } = survey;
  return {
    kind: rule.kind,
    role: "dispatch",
    surveyKey: key,
    payload: {
      active: true,
      conditions: dispatchConditions(survey),
      actions: [notifyWebhook(survey), { field: "current_tags", value: tags.dispatch }],
    },
  };
}

function wantedTrigger(survey: Survey, role: "resend" | "followUp"): WantedRule {
  const { key, tags } = survey;
  const resendActions: RuleAction[] = [
    notifyWebhook(survey),
    { field: "remove_tags", value: tags.resend },
    { field: "current_tags", value: tags.dispatch },
  ];
  return {
    kind: "trigger",
    role,
    surveyKey: key,
    payload: {
      active: true,
      conditions: role === "resend" ? resendConditions(survey) : followUpConditions(survey),
      actions: role === "resend" ? resendActions : [{ field: "remove_tags", value: tags.dispatch }],
    },
  };
}

function notifyWebhook({ key, bodyTemplate }: Survey): RuleAction {
  return { field: "notification_webhook", value: [webhookReference(key), hardenBody(bodyTemplate)] };
}
