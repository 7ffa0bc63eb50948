import type { ApiReference, Endpoint } from "../http/router/router.ts";

/**
 * The endpoints that Zendesk documents for Support, apps and webhooks, a resource a line: paths beneath `/api/v2/<resource>` with their
 * methods ("-" is the resource's own path). Source: the OpenAPI document of the Support API, as public clients generated from it have it (2026), the references "Apps",
 * "App Installations", "Webhooks" and "Side Conversations"; without \`apps/:id/public_key.pem\`, which \`apps/signed-urls.ts\` answers beside
 * the API. Which of them have a route is derived, never listed.
 */
const resources = `
account: - GET; email_settings GET PUT; resolve GET; settings GET PUT
accounts: - POST; available GET
activities: - GET; :id GET; count GET
any_channel: channelback/report_error POST; push POST; validate_token POST
approval_requests: - GET POST
apps: - GET POST; :id GET PUT DELETE; owned GET; notify POST; uploads POST; job_statuses/:id GET
apps/installations: - GET POST; :id GET PUT DELETE; :id/requirements GET; :id/settings GET; job_statuses/:id GET
apps/locations: - GET; :id GET
apps/location_installations: - GET; reorder POST
attachments: :id GET PUT DELETE
audit_logs: - GET; :id GET; export POST
autocomplete/tags: - GET POST
automations: - GET POST; :id GET PUT DELETE; active GET; destroy_many DELETE; search GET; update_many PUT
bookmarks: - GET POST; :id DELETE
brand_agents: - GET; :id GET DELETE
brands: - GET POST; :id GET PUT DELETE; :id/agents GET; :id/check_host_mapping GET; :id/logo PUT DELETE; check_host_mapping GET
business_hours/schedules: - GET POST; :id GET PUT DELETE; :id/workweek PUT
business_hours/schedules/:id/holidays: - GET POST; :id GET PUT DELETE
channels/twitter: monitored_twitter_handles GET; monitored_twitter_handles/:id GET; tickets POST; tickets/:id/statuses GET
channels/voice: agents/:id/tickets/:id/display POST; agents/:id/users/:id/display POST; tickets POST
chat_file_redactions: :id PUT
chat_redactions: :id PUT
comment_redactions: :id PUT
custom_objects: - GET POST; :key GET PATCH DELETE; limits/object_limit GET; limits/record_limit GET
custom_objects/:key: jobs POST; limits/field_limit GET; permission_policies GET; permission_policies/:name GET PATCH
custom_objects/:key/access_rules: - GET POST; :name GET PATCH DELETE; definitions GET
custom_objects/:key/fields: - GET POST; :name GET PATCH DELETE; reorder PUT
custom_objects/:key/records: - GET POST PATCH DELETE; :name GET PATCH DELETE; autocomplete GET; count GET; search GET POST
custom_objects/:key/records/:name/attachments: - GET POST; :file PUT DELETE; :file/download GET
custom_objects/:key/triggers: - GET POST; :id GET PUT DELETE; active GET; definitions GET; destroy_many DELETE; search GET; update_many PUT
custom_roles: - GET POST; :id GET PUT DELETE
custom_status: default PUT
custom_statuses: - GET POST; :id GET PUT DELETE; :id/ticket_form_statuses POST
deleted_tickets: - GET; :id DELETE; :id/restore PUT; destroy_many DELETE; restore_many PUT
deleted_users: - GET; :id GET DELETE; count GET
deletion_schedules: - GET POST; :id GET PUT DELETE
dynamic_content/items: - GET POST; :id GET PUT DELETE; show_many GET
dynamic_content/items/:id/variants: - GET POST; :id GET PUT DELETE; create_many POST; update_many PUT
email_notifications: - GET; :id GET; show_many GET
end_users/:id/identities: - GET POST; :id GET DELETE; :id/make_primary PUT; :id/request_verification PUT
group_memberships: - GET POST; :id GET DELETE; assignable GET; create_many POST; destroy_many DELETE
group_slas/policies: - GET POST; :id GET PUT DELETE; definitions GET; reorder PUT
groups: - GET POST; :id GET PUT DELETE; assignable GET; assignable/count GET; count GET
groups/:id: memberships GET; memberships/assignable GET; users GET; users/count GET
imports/tickets: - POST; create_many POST
incremental: :name/sample GET; custom_objects/:key/cursor GET; organizations GET; ticket_events GET; ticket_metric_events GET
incremental/routing: attribute_values GET; attributes GET; instance_values GET
incremental/tickets: - GET; cursor GET
incremental/users: - GET; cursor GET
it_asset_management/asset_types: - GET POST; :key GET PATCH DELETE; :key/fields GET POST; :key/fields/:name GET PATCH DELETE
it_asset_management/assets: - GET POST; :key GET PATCH DELETE; jobs POST; search GET POST
it_asset_management/locations: - GET POST; :key GET PATCH DELETE
it_asset_management/statuses: - GET; :key GET
job_statuses: - GET; :key GET; show_many GET
locales: - GET; :key GET; agent GET; current GET; detect_best_locale GET; public GET
macros: - GET POST; :id GET PUT DELETE; :id/apply GET; :id/attachments GET POST; actions GET; active GET; attachments POST
macros/: attachments/:id GET; categories GET; definitions GET; destroy_many DELETE; new GET; search GET; update_many PUT
oauth/clients: - GET POST; :id GET PUT DELETE; :id/generate_secret PUT
oauth/global_clients: - GET; :id GET; token_summary GET
oauth/tokens: - GET POST; :id GET DELETE; current GET DELETE
organization_fields: - GET POST; :id GET PUT DELETE; reorder PUT
organization_memberships: - GET POST; :id GET DELETE; create_many POST; destroy_many DELETE
organization_merges: :key GET
organization_subscriptions: - GET POST; :id GET DELETE
organizations: - GET POST; :id GET PUT DELETE; autocomplete GET; count GET; create_many POST; create_or_update POST
organizations/: destroy_many DELETE; search GET; show_many GET; update_many PUT
organizations/:id: merge POST; merges GET; organization_memberships GET; related GET; requests GET; subscriptions GET
organizations/:id/: tags GET POST PUT DELETE; tickets GET; tickets/count GET; users GET; users/count GET
problems: - GET; autocomplete POST
push_notification_devices: destroy_many POST
queues: - GET POST; :key GET PUT DELETE; definitions GET; order PATCH
recipient_addresses: - GET POST; :id GET PUT DELETE; :id/verify PUT
relationships: definitions/:name GET
remote_authentications: - GET
requests: - GET POST; :id GET PUT; :id/comments GET; :id/comments/:id GET; ccd GET; open GET; search GET; solved GET
resource_collections: - GET POST; :id GET PUT DELETE
routing/agents: :id/instance_values GET POST; instance_values GET; instance_values/jobs POST
routing/attributes: - GET POST; :key GET PUT DELETE; :key/values GET POST; :key/values/:name GET PATCH DELETE; definitions GET
routing: requirements/fulfilled GET; tickets/:id/instance_values GET POST
satisfaction_ratings: - GET; :id GET; count GET
satisfaction_reasons: - GET; :id GET
saved_searches: - GET POST; :id PUT DELETE
search: - GET; count GET; export GET
security_settings: - GET
sessions: - GET
sharing_agreements: - GET POST; :id GET PUT DELETE
skips: - GET POST
slas/policies: - GET POST; :id GET PUT DELETE; definitions GET; reorder PUT
suspended_tickets: - GET; :id GET DELETE; :id/recover PUT; attachments POST; bulk_recover PUT; destroy_many DELETE; export POST; recover_many PUT
tags: - GET; count GET
target_failures: - GET; :id GET
targets: - GET POST; :id GET PUT DELETE
task_list_templates: - GET POST; :key GET PUT DELETE; :key/tasks GET
ticket_audits: - GET; count GET
ticket_content_pins: - GET POST; :key DELETE
ticket_fields: - GET POST; :id GET PUT DELETE; :id/options GET POST; :id/options/:id GET DELETE; count GET; reorder PUT; show_many GET
ticket_form_statuses: - GET; show_many GET
ticket_forms: - GET POST; :id GET PUT DELETE; :id/clone POST; reorder PUT; show_many GET
ticket_forms/:id/ticket_form_statuses: - GET POST PUT DELETE; :key PUT DELETE
ticket_metrics: - GET; :id GET
tickets: - GET POST; :id GET PUT DELETE; count GET; create_many POST; destroy_many DELETE; mark_many_as_spam PUT; recent GET
tickets/: messaging/conversations/:key/ticket GET; show_many GET; update_many PUT
tickets/:id: collaborators GET; conversation_log GET; email_ccs GET; followers GET; incidents GET; macros/:id/apply GET
tickets/:id/: mark_as_spam PUT; merge POST; metric_events GET; metrics GET; related GET; satisfaction_rating POST; skips GET
tickets/:id//: side_conversations GET POST; tags GET POST PUT DELETE; task_lists GET POST
tickets/:id/audits: - GET; :id GET; :id/make_private PUT; :id/trust PUT; count GET
tickets/:id/comments: - GET; :id/attachments/:id GET; :id/attachments/:id/redact PUT; :id/make_private PUT; :id/redact PUT; count GET
trigger_categories: - GET POST; :key GET PATCH DELETE; jobs POST
triggers: - GET POST; :id GET PUT DELETE; :id/revisions GET; :id/revisions/:id GET; active GET; definitions GET
triggers/: destroy_many DELETE; reorder PUT; search GET; update_many PUT; validate POST
uploads: - POST; :key DELETE
user_fields: - GET POST; :id GET PUT DELETE; :id/options GET POST; :id/options/:id GET DELETE; reorder PUT; show_many GET
users: - GET POST; :id GET PUT DELETE; autocomplete GET POST; count GET; create_many POST; create_or_update POST
users/: create_or_update_many POST; destroy_many DELETE; logout_many POST; request_create POST; search GET; show_many GET; update_many PUT
users/me: - GET; logout DELETE; merge PUT; oauth/clients GET; session GET; session/renew GET; settings GET PUT
users/:id: brand_agents GET; brand_agents/:id GET; compliance_deletion_statuses GET; entitlements GET; entitlements/full GET
users/:id/group_memberships: - GET POST; :id GET DELETE; :id/make_default PUT
users/:id/groups: - GET; count GET
users/:id/identities: - GET POST; :id GET PUT DELETE; :id/make_primary PUT; :id/request_verification PUT; :id/verify PUT
users/:id/organization_memberships: - GET POST; :id GET DELETE; :id/make_default PUT
users/:id/organizations: - GET; :id DELETE; :id/make_default PUT; count GET
users/:id/: merge PUT; organization_subscriptions GET; password POST PUT; password/requirements GET; related GET; requests GET; skips GET
users/:id/sessions: - GET DELETE; :id GET DELETE
users/:id/tags: - GET POST PUT DELETE
users/:id/tickets: assigned GET; assigned/count GET; ccd GET; ccd/count GET; followed GET; requested GET
views: - GET POST; :id GET PUT DELETE; :id/count GET; :id/execute GET; :id/export GET; :id/tickets GET; active GET; compact GET
views/: count GET; count_many GET; definitions GET; destroy_many DELETE; preview POST; preview/count POST; search GET; show_many GET; update_many PUT
webhooks: - GET POST; :key GET PUT PATCH DELETE; test POST; :key/signing_secret GET POST
webhooks/:key/invocations: - GET; :name/attempts GET
workspaces: - GET POST; :id GET PUT DELETE; destroy_many DELETE; reorder PUT
`;

/** What Zendesk documents; the endpoints of some other references are not listed one by one, only their paths' first parts. */
export const apiReference: ApiReference = {
  endpoints: resources.trim().split("\n").flatMap(endpointsOf),
  otherResources:
    `approvals brand_settings challenges countries csat_surveys guide help_center integration_services object_layouts
    omnichannel_inbox support_addresses ticket_events usage user_profiles voice`.split(/\s+/),
};

/** `tags: - GET; count GET` as two endpoints. */
function endpointsOf(line: string): Endpoint[] {
  const [resource = "", endpoints = ""] = line.split(": ");
  return endpoints.split("; ").flatMap((endpoint) => {
    const [path = "", ...methods] = endpoint.split(" ");
    const parts = ["/api/v2", ...resource.split("/").filter(Boolean), ...(path === "-" ? [] : [path])];
    return methods.map((method) => ({ method, path: parts.join("/") }));
  });
}
