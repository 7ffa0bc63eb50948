import type { Group, Organization } from "../../account/records.ts";

/**
 * An organization as ZAF shows it: `organization`, `ticket.organization`, and those of a person. What its record does not
 * carry is empty.
 */
export function describeOrganization(
  organization: Organization,
  groups: readonly Group[] = [],
): Record<string, unknown> {
  const { id, name, tags, ...others }: Organization & Record<string, unknown> = { ...organization };
  const group = groups.find((candidate) => candidate.id === others["group_id"]);
  const domains = others["domain_names"];
  return {
    id,
    name,
    tags,
    group: group === undefined ? null : { id: group.id, name: group.name },
    domains: Array.isArray(domains) ? domains.join(" ") : "",
    details: others["details"] ?? null,
    notes: others["notes"] ?? null,
    externalId: others["external_id"] ?? null,
    sharedTickets: others["shared_tickets"] === true,
    sharedComments: others["shared_comments"] === true,
  };
}
