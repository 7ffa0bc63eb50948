import type { WantedResource } from "./difference.ts";
import type { ObservedRule, ObservedTarget, ObservedWebhook } from "./observed-account.ts";
import type { ResourceRef } from "./resource.ts";

/** Names a resource that stands in the account. */
export function refTo(
  observed: ObservedWebhook | ObservedRule | ObservedTarget,
  as: Pick<ResourceRef, "kind" | "role" | "surveyKey">,
): ResourceRef {
  return { ...as, id: observed.id, title: "name" in observed ? observed.name : observed.title };
}

/** Names a resource that is still to be made. */
export function refToMissing(wanted: WantedResource): ResourceRef {
  const title = wanted.kind === "webhook" ? wanted.payload.name : wanted.payload.title;
  return { kind: wanted.kind, role: wanted.role, surveyKey: wanted.surveyKey, id: null, title };
}
