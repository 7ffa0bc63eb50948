import { isJsonObject } from "./manifest.ts";

/** What an app wants to find in the account, one entry of its requirements.json. */
export interface Requirement {
  kind: string;
  identifier: string;
  attributes: Record<string, unknown>;
}

const kinds = new Set([
  "automations",
  "channel_integrations",
  "custom_objects",
  "custom_objects_v2",
  "macros",
  "organization_fields",
  "targets",
  "ticket_fields",
  "triggers",
  "user_fields",
  "views",
  "webhooks",
]);
const untitledKinds = new Set(["channel_integrations", "custom_objects", "custom_objects_v2", "webhooks"]);
const refusedTargets = new Set(["http_target", "url_target_v2"]);

/** Reads `{kind: {identifier: {…}}}`, and every reason for which Zendesk's validator would refuse it. */
export function readRequirements(file: Record<string, unknown>): {
  requirements: Requirement[];
  problems: string[];
} {
  const requirements: Requirement[] = [];
  const problems: string[] = [];
  for (const [kind, entries] of Object.entries(file)) {
    if (!kinds.has(kind)) problems.push(`requirements.json has an unknown kind: "${kind}".`);
    // A channel integration or a list of custom object types has no identifiers: nothing here is made of them.
    if (!kinds.has(kind) || !isJsonObject(entries)) continue;
    for (const [identifier, attributes] of Object.entries(entries)) {
      if (!isJsonObject(attributes)) continue;
      const requirement = { kind, identifier, attributes };
      requirements.push(requirement);
      problems.push(...checkRequirement(requirement));
    }
  }
  return { requirements, problems };
}

function checkRequirement({ kind, identifier, attributes }: Requirement): string[] {
  const problems: string[] = [];
  if (!untitledKinds.has(kind) && !attributes["title"])
    problems.push(`The requirement "${identifier}" (${kind}) has no title.`);
  if (kind === "targets" && refusedTargets.has(String(attributes["type"])))
    problems.push(`The requirement "${identifier}" is a target of a type that Zendesk refuses.`);
  return problems;
}
