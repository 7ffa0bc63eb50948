import type { FindingRule } from "./finding-rule.ts";

/** Rules that notify a webhook that is off tag the tickets and send nothing. */
export const webhookInactive: FindingRule = ({ matches }) =>
  matches
    .filter(({ webhooks }) => webhooks.matched?.isActive === false)
    .map(({ webhooks }) => ({
      code: "webhookInactive",
      severity: "error",
      values: { title: webhooks.matched?.name ?? "" },
      remedy: "repair",
    }));
