import { isCustomField } from "../account/is-custom-field.ts";
import { localeIdOf } from "../account/locale-ids.ts";
import type { Brand, Group, Organization, TicketField, TicketForm, User } from "../account/records.ts";
import type { ApiRequest } from "../http/router/route.ts";

type Shown = Record<string, unknown>;

/** A user as REST shows it to agents. */
export function presentUser(request: ApiRequest, user: User): Shown {
  return {
    only_private_comments: false,
    ticket_restriction: user.role === "end-user" ? "requested" : null,
    moderator: user.role !== "end-user",
    shared: false,
    shared_agent: false,
    shared_phone_number: null,
    chat_only: false,
    report_csv: user.role === "admin",
    locale_id: localeIdOf(user.locale),
    last_active: null,
    last_login_at: null,
    two_factor_auth_enabled: null,
    photo: null,
    user_fields: {},
    ...user,
    // True of end users too [recorded]: they see their own tickets alone.
    restricted_agent: user.role === "end-user" || user.restricted_agent,
    // Zendesk shows an admin's role type as 4 and an agent's custom role by its id.
    role_type: user.role === "admin" ? 4 : user.role_type,
    url: `${request.baseUrl}/api/v2/users/${user.id}.json`,
  };
}

/** A group as REST shows it. */
export function presentGroup(request: ApiRequest, group: Group): Shown {
  return {
    url: `${request.baseUrl}/api/v2/groups/${group.id}.json`,
    description: "",
    is_public: true,
    deleted: false,
    ...group,
  };
}

/** An organisation as REST shows it. */
export function presentOrganization(request: ApiRequest, organization: Organization): Shown {
  return {
    url: `${request.baseUrl}/api/v2/organizations/${organization.id}.json`,
    domain_names: [],
    details: null,
    notes: null,
    group_id: null,
    external_id: null,
    shared_tickets: false,
    shared_comments: false,
    organization_fields: {},
    ...organization,
  };
}

/** A brand as REST shows it. */
export function presentBrand(request: ApiRequest, brand: Brand): Shown {
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

/** A ticket form as REST shows it. */
export function presentTicketForm(request: ApiRequest, form: TicketForm): Shown {
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

/** When the bundled account's records without a time of their own were made: long ago. */
const LONG_AGO = "2020-01-01T00:00:00Z";

/** A ticket field as REST shows it; the choices of one with a list stand under `custom_field_options`. */
export function presentTicketField(request: ApiRequest, field: TicketField): Shown {
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
