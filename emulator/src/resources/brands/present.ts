import type { Brand } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A brand as REST shows it. */
export function presentBrand(request: ApiRequest, brand: Brand): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/brands/${brand.id}.json`,
    brand_url: `https://${brand.subdomain}.zendesk.com`,
    has_help_center: false,
    help_center_state: "disabled",
    host_mapping: null,
    logo: null,
    signature_template: "{{agent.signature}}",
    is_deleted: false,
    ticket_form_ids: [...request.emulator.account.ticketForms.keys()],
    ...brand,
  };
}
