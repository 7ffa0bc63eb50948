import { withEmptyFields } from "../../account/owner-field.ts";
import type { Organization } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** An organisation as REST shows it. */
export function presentOrganization(
  request: ApiRequest,
  organization: Organization,
): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/organizations/${organization.id}.json`,
    domain_names: [],
    details: null,
    notes: null,
    group_id: null,
    external_id: null,
    shared_tickets: false,
    shared_comments: false,
    ...organization,
    organization_fields: withEmptyFields(
      request.emulator.account.organizationFields.values(),
      (organization as { organization_fields?: unknown }).organization_fields,
    ),
  };
}
