/** Resources of Zendesk's documented Support API that the emulator does not answer at all, by the first part after `/api/v2/`. */
const wholeResources = new Set(
  `activities any_channel approvals attachments audit_logs autocomplete bookmarks brand_agents business_hours challenges channels
  chat_file_redactions comment_redactions countries csat_surveys custom_objects custom_statuses deleted_tickets deleted_users
  deletion_schedules dynamic_content email_notifications end_users guide group_sla_policies help_center imports incremental
  integration_services it_asset_management oauth object_layouts omnichannel_inbox organization_fields
  organization_merges organization_subscriptions problems push_notification_devices queues
  recipient_addresses relationships requests resource_collections routing satisfaction_ratings satisfaction_reasons sessions
  sharing_agreements skips slas support_addresses suspended_tickets target_failures ticket_content_pins ticket_events
  tags uploads usage user_fields user_profiles voice workspaces`
    .split(/\s+/)
    .filter(Boolean),
);

/** Single endpoints missing from resources that the emulator does answer. */
const singleEndpoints = `
  GET /account, GET /account/resolve, PUT /account/settings,
  POST /apps, PUT /apps/:id, DELETE /apps/:id, POST /apps/uploads, GET /apps/job_statuses/:id, POST /apps/installations,
  DELETE /apps/installations/:id, GET /apps/installations/job_statuses/:id, POST /apps/location_installations/reorder,
  GET /apps/locations, GET /apps/locations/:id, GET /apps/location_installations, GET /apps/:id/public_key.pem,
  GET /apps/installations/:id/settings, GET /apps/owned, GET /apps/:id,
  DELETE /automations/destroy_many,
  DELETE /triggers/destroy_many, POST /triggers/validate,
  GET /macros/actions, GET /macros/definitions, GET /macros/new, GET /macros/:id/attachments, POST /macros/:id/attachments,
  POST /macros/attachments, GET /macros/attachments/:id, GET /views/definitions, GET /views/:id/export,
  POST /brands, PUT /brands/:id, DELETE /brands/:id, GET /brands/check_host_mapping, GET /brands/:id/check_host_mapping,
  POST /custom_roles, PUT /custom_roles/:id, DELETE /custom_roles/:id,
  GET /groups/assignable/count,
  POST /group_memberships/create_many,
  DELETE /group_memberships/destroy_many, GET /groups/:id/memberships/assignable,
  GET /locales/detect_best_locale,
  GET /organizations/search,
  GET /organizations/:id/related,
  GET /organizations/:id/users, GET /organizations/:id/tickets,
 
  PUT /ticket_fields/reorder,
  POST /ticket_forms, PUT /ticket_forms/:id, DELETE /ticket_forms/:id, PUT /ticket_forms/reorder,
  POST /ticket_forms/:id/clone,
  GET /ticket_audits/count, PUT /tickets/:id/audits/:audit_id/make_private,
  PUT /tickets/:id/audits/:audit_id/trust, PUT /tickets/:id/comments/:comment_id/make_private,
  PUT /tickets/:id/comments/:comment_id/redact, GET /tickets/:id/comments/:comment_id/attachments/:attachment_id,
  GET /tickets/:id/incidents, GET /tickets/:id/collaborators, GET /tickets/:id/followers,
  GET /tickets/:id/email_ccs, GET /tickets/:id/related, GET /tickets/:id/metric_events, PUT /tickets/:id/mark_as_spam,
  PUT /tickets/mark_many_as_spam,
  GET /tickets/:id/skips, GET /tickets/:id/side_conversations, POST /tickets/:id/side_conversations, GET /tickets/:id/conversation_log,
  POST /users, PUT /users/:id, DELETE /users/:id, POST /users/create_or_update, POST /users/create_many,
  POST /users/request_create,
  POST /users/logout_many, GET /users/me/session, DELETE /users/me/logout, GET /users/me/settings,
  PUT /users/me/settings, PUT /users/me/merge, PUT /users/:id/merge, GET /users/:id/related, GET /users/:id/identities,
  POST /users/:id/identities, GET /users/:id/tags,
  PUT /users/:id/tags, POST /users/:id/tags, POST /users/:id/password, GET /users/:id/password/requirements,
  GET /users/:id/tickets/assigned, GET /users/:id/tickets/ccd, GET /users/:id/tickets/followed, GET /users/:id/sessions,
  GET /users/:id/skips, GET /users/:id/entitlements, GET /users/:id/compliance_deletion_statuses`
  .split(",")
  .map((endpoint) => {
    const [method = "", path = ""] = endpoint.trim().split(" ");
    return { method, parts: `/api/v2${path}`.split("/") };
  });

/** Whether Zendesk documents the endpoint, so that not answering it is the emulator's gap and not the caller's mistake. */
export function isDocumentedEndpoint(method: string, path: string): boolean {
  const parts = path.split("/");
  if (wholeResources.has(parts[3] ?? "") && parts.length <= 9) return true;
  return findEndpoint(method, parts) !== undefined;
}

/**
 * Whether a path that a route would answer as one record (`groups/count` by `groups/:id`) is an endpoint of its own at Zendesk,
 * which the emulator does not have.
 */
export function isShadowedEndpoint(method: string, path: string, routePath: string): boolean {
  const endpoint = findEndpoint(method, path.split("/"));
  return endpoint !== undefined && countNames(endpoint.parts) < countNames(routePath.split("/"));
}

function findEndpoint(method: string, parts: readonly string[]) {
  return singleEndpoints.find(
    (endpoint) =>
      endpoint.method === method &&
      endpoint.parts.length === parts.length &&
      endpoint.parts.every((part, index) =>
        part.startsWith(":") ? /^\d+$/.test(parts[index] ?? "") : part === parts[index],
      ),
  );
}

function countNames(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith(":")).length;
}
