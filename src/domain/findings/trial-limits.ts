import type { FindingRule } from "./finding-rule.ts";

/** A trial account has at most 10 webhooks and 60 webhook calls a minute (Zendesk). */
export const trialLimits: FindingRule = ({ account, isTrial }) =>
  isTrial === true
    ? [
        {
          code: "trialLimits",
          severity: account.webhooks.length > 10 ? "error" : "notice",
          values: { webhooks: account.webhooks.length, webhookLimit: 10, callsPerMinute: 60 },
          remedy: "upgradePlan",
        },
      ]
    : [];
