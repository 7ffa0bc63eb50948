import type { Survey } from "../../survey/settings.ts";
import { isSameEndpoint } from "./is-same-endpoint.ts";
import { listNotifiedWebhooks } from "./notified-by.ts";
import type { ObservedAccount, ObservedWebhook } from "./observed-account.ts";
import { readMarker } from "./ownership-marker.ts";

/** The account's webhooks as one survey sees them. */
export interface WebhookMatch {
  /** The webhook that the rules will notify; null: to be created. */
  matched: ObservedWebhook | null;
  /** The match carries no marker yet: it is an unmanaged webhook that is adopted. */
  isAdopted: boolean;
  /** Ours, but redundant. */
  duplicates: ObservedWebhook[];
  /** Not ours, posts to the same address, and is not the matched. */
  unmanaged: ObservedWebhook[];
}

/**
 * Finds the survey's webhook: ours by its marker, the oldest where two admins created one each; else, where unmanaged webhooks are
 * adopted, an unmarked one with the same address that an active rule notifies; else the oldest such.
 */
export function matchWebhooks(
  survey: Survey,
  account: ObservedAccount,
  adoptsUnmanaged: boolean,
): WebhookMatch {
  const owned = account.webhooks.filter(
    ({ description }) => readMarker(description)?.surveyKey === survey.key,
  );
  const alike = account.webhooks.filter(
    (webhook) =>
      readMarker(webhook.description) === null &&
      canBeNotified(webhook) &&
      isSameEndpoint(webhook.endpoint, survey.endpoint),
  );
  const matched = oldest(owned.filter(canBeNotified));
  const adopted = matched === null && adoptsUnmanaged ? chooseAdopted(alike, account) : null;
  return {
    matched: matched ?? adopted,
    isAdopted: adopted !== null,
    duplicates: owned.filter((webhook) => webhook !== matched),
    unmanaged: alike.filter((webhook) => webhook !== adopted),
  };
}

/** Rules can notify a webhook of this subscription only, and it cannot be switched later (Zendesk, "Webhooks"). */
function canBeNotified({ subscriptions }: ObservedWebhook): boolean {
  return subscriptions.includes("conditional_ticket_events");
}

function chooseAdopted(alike: readonly ObservedWebhook[], account: ObservedAccount): ObservedWebhook | null {
  const inUse = new Set(
    [...account.automations, ...account.triggers]
      .filter(({ isActive }) => isActive)
      .flatMap(listNotifiedWebhooks),
  );
  return oldest(alike.filter(({ id }) => inUse.has(id))) ?? oldest(alike);
}

/** Ids are ULIDs, which sort by time; where the clock's second is the same, they decide. */
function oldest(webhooks: readonly ObservedWebhook[]): ObservedWebhook | null {
  const byAge = (one: ObservedWebhook, other: ObservedWebhook): number =>
    secondOf(one) - secondOf(other) || (one.id < other.id ? -1 : 1);
  return webhooks.toSorted(byAge)[0] ?? null;
}

/** Zendesk gives nanoseconds on creation and seconds later: only whole seconds are comparable. */
function secondOf({ createdAt }: ObservedWebhook): number {
  const timeMs = Date.parse(createdAt);
  return Number.isNaN(timeMs) ? 0 : Math.floor(timeMs / 1000);
}
