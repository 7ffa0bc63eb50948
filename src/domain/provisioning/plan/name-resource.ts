import { writeMarker } from "../resources/ownership-marker.ts";
import { resourceTitle } from "../resources/resource-title.ts";
import type { ResourceTexts } from "../resources/resource-title.ts";
import type { RulePayload, WebhookPayload } from "../resources/resource.ts";
import type { Step } from "./plan.ts";

/**
 * Gives a step the texts that people read in Zendesk: a created resource its title and description, a rule that is adopted
 * its title. Nothing else is named: a title in another language is the account's own.
 */
export function nameResource(step: Step, texts: ResourceTexts): Step {
  const { kind, role, surveyKey, id } = step.resource;
  if (role === "settings" || role === "unmanaged") return step;
  const title = resourceTitle(texts, { role, surveyKey });
  const named = id === null ? { ...step, resource: { ...step.resource, title } } : step;
  const payload = step.payload as RulePayload & WebhookPayload;
  const marker = writeMarker({ surveyKey, role });
  const description = `${texts.description} ${marker}`;
  if (step.action === "create") {
    if (kind === "webhook") return { ...named, payload: { name: title, description, ...payload } };
    return { ...named, payload: { title, ...(kind === "trigger" ? { description } : {}), ...payload } };
  }
  if (step.action !== "adopt") return named;
  // A description that was empty gets the sentence beside the marker.
  const describe = (text: string | null): string | null => (text === marker ? description : text);
  return {
    ...named,
    changes: step.changes.map((change) => ({ ...change, after: describe(change.after) })),
    payload: {
      ...(kind === "webhook" ? {} : { title }),
      ...payload,
      ...(payload.description === marker ? { description } : {}),
    },
  };
}
