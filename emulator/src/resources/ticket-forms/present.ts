import type { TicketForm } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A ticket form as REST shows it. */
export function presentTicketForm(request: ApiRequest, form: TicketForm): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/ticket_forms/${form.id}.json`,
    raw_name: form.name,
    display_name: form.name,
    raw_display_name: form.name,
    end_user_visible: true,
    position: 1,
    in_all_brands: true,
    restricted_brand_ids: [],
    ticket_field_ids: [...request.emulator.account.ticketFields.keys()],
    agent_conditions: [],
    end_user_conditions: [],
    ...form,
  };
}
