/**
 * The actions of Zendesk's "Actions reference". The table of actions and the table of their tests have a row for each: one
 * that is missing in either does not compile.
 */
export type DocumentedAction =
  | "status"
  | "custom_status_id"
  | "ticket_form_id"
  | "type"
  | "priority"
  | "group_id"
  | "assignee_id"
  | "brand_id"
  | "set_tags"
  | "current_tags"
  | "remove_tags"
  | "custom_fields_<id>"
  | "requester.custom_fields.<key>"
  | "organization.custom_fields.<key>"
  | "cc"
  | "follower"
  | "satisfaction_score"
  | "notification_user"
  | "notification_group"
  | "notification_webhook"
  | "notification_target"
  | "not emulated";
