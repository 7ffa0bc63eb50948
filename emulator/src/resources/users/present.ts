import { localeIdOf } from "../../account/locale-ids.ts";
import { withEmptyFields } from "../../account/owner-field.ts";
import type { User } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A user as REST shows it to agents. */
export function presentUser(request: ApiRequest, user: User): Record<string, unknown> {
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
    ...user,
    user_fields: withEmptyFields(request.emulator.account.userFields.values(), user["user_fields"]),
    // True of end users too [recorded]: they see their own tickets alone.
    restricted_agent: user.role === "end-user" || user.restricted_agent,
    // Zendesk shows an admin's role type as 4 and an agent's custom role by its id.
    role_type: user.role === "admin" ? 4 : user.role_type,
    url: `${request.baseUrl}/api/v2/users/${user.id}.json`,
  };
}
