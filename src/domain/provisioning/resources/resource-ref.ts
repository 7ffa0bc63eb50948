import type { WantedResource } from "./difference.ts";
import type { ObservedRule, ObservedTarget, ObservedWebhook } from "./observed-account.ts";
import type { ResourceRef } from "./resource.ts";

/** Names a resource that exists in the account. */
export function refTo(
  observed: ObservedWebhook | ObservedRule | ObservedTarget,
  as: Pick<ResourceRef, "kind" | "role" | "surveyKey">,
): ResourceRef {
  return { ...as, id: observed.id, title: "name" in observed ? observed.name : observed.title };
}

/** Refers to a resource that does not exist yet; it gets its title when a plan creates it. */
export function refToMissing({ kind, role, surveyKey }: WantedResource): ResourceRef {
  return { kind, role, surveyKey, id: null, title: "" };
}
