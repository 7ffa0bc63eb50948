import type { AppInstance } from "./app-instance.ts";

/**
 * `iframe.on:<event>` and `iframe.off:<event>`: `subscriberCount` says how many handlers the page has now. `guid` is the
 * instance whose events are meant: the page's own, or another of the same app through `client.instance(guid)`.
 */
export function changeSubscription(
  instance: AppInstance,
  subscription: { guid: string; event: string; count: number },
): void {
  const key = `${subscription.guid} ${subscription.event}`;
  if (subscription.count > 0) instance.subscriptions.set(key, subscription.count);
  else instance.subscriptions.delete(key);
}
