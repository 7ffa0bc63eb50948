import { isCustomField } from "../../account/is-custom-field.ts";
import type { TicketField } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** When the bundled account's records without a time of their own were made: long ago. */
const LONG_AGO = "2020-01-01T00:00:00Z";

/** A ticket field as REST shows it; the choices of one with a list are in `custom_field_options`. */
export function presentTicketField(request: ApiRequest, field: TicketField): Record<string, unknown> {
  const { custom_field_options: options } = field;
  const isCustom = isCustomField(field);
  return {
    url: `${request.baseUrl}/api/v2/ticket_fields/${field.id}.json`,
    raw_title: field.title,
    raw_title_in_portal: field["title_in_portal"] ?? field.title,
    title_in_portal: field.title,
    description: "",
    raw_description: field["description"] ?? "",
    agent_description: null,
    position: [...request.emulator.account.ticketFields.keys()].indexOf(field.id) + 1,
    required: false,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    visible_in_portal: !isCustom,
    editable_in_portal: !isCustom,
    required_in_portal: false,
    tag: null,
    removable: isCustom,
    key: null,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    ...field,
    ...(options === undefined
      ? {}
      : {
          custom_field_options: options.map((option) => ({
            ...option,
            raw_name: option.name,
            default: false,
          })),
        }),
  };
}
