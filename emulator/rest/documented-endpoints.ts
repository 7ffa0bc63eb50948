/**
 * Resources of Zendesk's documented Support API that the emulator does not answer at all, by the first part of the path after
 * `/api/v2/`, and single endpoints missing from resources that it does answer.
 */
const resources = new Set(
  `account activities any_channel approvals attachments audit_logs autocomplete bookmarks brand_agents business_hours
  challenges channels chat_file_redactions comment_redactions custom_objects custom_statuses deleted_tickets deleted_users
  deletion_schedules dynamic_content email_notifications end_users essentials_card group_memberships group_sla_policies
  help_center imports incremental integration_services internal it_asset_management job_statuses lookups macros oauth object_layouts omnichannel_inbox
  organization_fields organization_memberships organization_merges organization_subscriptions problems queues
  recipient_addresses relationships requests resource_collections routing satisfaction_ratings satisfaction_reasons
  sessions sharing_agreements skips slas suspended_tickets tags ticket_content_pins ticket_events ticket_metrics
  uploads usage user_fields user_profiles views voice workspaces locales push_notification_devices ticket_skips csat
  dynamic_content guide_content macros permission_policies satisfaction_prediction sunshine users_count x_channel
  global_oauth_clients custom_roles countries group ticket_fields ticket_forms triggers automations webhooks targets
  apps organizations groups brands`
    .split(/\s+/)
    .filter(Boolean),
);

const endpoints = [
  "/api/v2/tickets/count",
  "/api/v2/tickets/recent",
  "/api/v2/tickets/show_many",
  "/api/v2/tickets/destroy_many",
  "/api/v2/tickets/mark_many_as_spam",
  "/api/v2/tickets/:id/incidents",
  "/api/v2/tickets/:id/problems",
  "/api/v2/tickets/:id/collaborators",
  "/api/v2/tickets/:id/followers",
  "/api/v2/tickets/:id/email_ccs",
  "/api/v2/tickets/:id/related",
  "/api/v2/tickets/:id/metrics",
  "/api/v2/tickets/:id/metric_events",
  "/api/v2/tickets/:id/mark_as_spam",
  "/api/v2/tickets/:id/macros/:macro_id/apply",
  "/api/v2/tickets/:id/satisfaction_rating",
  "/api/v2/tickets/:id/skips",
  "/api/v2/tickets/:id/side_conversations",
  "/api/v2/tickets/:id/conversation_log",
  "/api/v2/tickets/:id/comments/count",
  "/api/v2/tickets/:id/comments/:comment_id",
  "/api/v2/tickets/:id/comments/:comment_id/make_private",
  "/api/v2/tickets/:id/comments/:comment_id/redact",
  "/api/v2/tickets/:id/audits/count",
  "/api/v2/tickets/:id/audits/:audit_id/make_private",
  "/api/v2/tickets/:id/audits/:audit_id/trust",
  "/api/v2/users/:id/identities",
  "/api/v2/users/:id/identities/:identity_id",
  "/api/v2/users/:id/related",
  "/api/v2/users/:id/groups",
  "/api/v2/users/:id/organizations",
  "/api/v2/users/:id/group_memberships",
  "/api/v2/users/:id/organization_memberships",
  "/api/v2/users/:id/password",
  "/api/v2/users/:id/tags",
  "/api/v2/users/:id/tickets/requested",
  "/api/v2/users/:id/tickets/assigned",
  "/api/v2/users/:id/tickets/ccd",
  "/api/v2/users/:id/sessions",
  "/api/v2/users/:id/merge",
  "/api/v2/users/:id",
  "/api/v2/users/autocomplete",
  "/api/v2/users/count",
  "/api/v2/users/create_or_update",
  "/api/v2/users/create_many",
  "/api/v2/users/create_or_update_many",
  "/api/v2/users/destroy_many",
  "/api/v2/users/update_many",
  "/api/v2/users/request_create",
  "/api/v2/users/logout_many",
  "/api/v2/users/me/session",
  "/api/v2/users/me/settings",
  "/api/v2/users",
  "/api/v2/ticket_audits/count",
  "/api/v2/search/incremental",
].map((path) => path.split("/"));

/** Whether Zendesk documents the path, so that not answering it is the emulator's gap and not the caller's mistake. */
export function isDocumentedPath(path: string): boolean {
  const parts = path.split("/");
  if (resources.has(parts[3] ?? "") && parts.length <= 8) return true;
  return endpoints.some(
    (pattern) =>
      pattern.length === parts.length &&
      pattern.every((part, index) =>
        part.startsWith(":") ? /^\d+$/.test(parts[index] ?? "") : part === parts[index],
      ),
  );
}
