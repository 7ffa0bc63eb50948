import { listNotifiedWebhooks } from "../resources/notified-by.ts";
import type { ObservedAccount, ObservedRule, ObservedWebhook } from "../resources/observed-account.ts";
import { readMarker } from "../resources/ownership-marker.ts";
import { refTo } from "../resources/resource-ref.ts";
import type { ResourceRef } from "../resources/resource.ts";

/** Everything in the account that is ours by marker, of any survey: rules first, then webhooks. */
export function listOwned(account: ObservedAccount): { rules: ResourceRef[]; webhooks: ResourceRef[] } {
  const webhooks = account.webhooks.flatMap((webhook) => refToOwned(webhook) ?? []);
  const automations = account.automations.flatMap((rule): ResourceRef[] => {
    const webhook = webhooks.find(({ id }) => id !== null && listNotifiedWebhooks(rule).includes(id));
    if (webhook === undefined) return [];
    return [refTo(rule, { kind: "automation", role: "dispatch", surveyKey: webhook.surveyKey })];
  });
  const triggers = account.triggers.flatMap((trigger) => refToOwned(trigger) ?? []);
  return { rules: [...automations, ...triggers], webhooks };
}

function refToOwned(resource: ObservedWebhook | ObservedRule): ResourceRef | null {
  const marker = readMarker(resource.description);
  const kind = "kind" in resource ? resource.kind : "webhook";
  return marker === null ? null : refTo(resource, { kind, ...marker });
}
