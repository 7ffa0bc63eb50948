import type { HoursSinceCondition } from "./hours-since.ts";

/**
 * The conditions of Zendesk's "Conditions reference". The table of conditions and the table of their tests have a row for
 * each: one that is missing in either does not compile.
 */
export type DocumentedCondition =
  | "status"
  | "custom_status_id"
  | "ticket_form_id"
  | "type"
  | "priority"
  | "group_id"
  | "assignee_id"
  | "requester_id"
  | "organization_id"
  | "brand_id"
  | "current_tags"
  | "ticket_is_public"
  | "comment_is_public"
  | "comment_includes_word"
  | "subject_includes_word"
  | "description_includes_word"
  | "via_id"
  | "current_via_id"
  | "update_type"
  | "role"
  | "current_user"
  | "recipient"
  | "requester_role"
  | "satisfaction_score"
  | "replies"
  | "reopens"
  | "agent_stations"
  | "group_stations"
  | "in_business_hours"
  | "on_holiday"
  | "locale_id"
  | HoursSinceCondition
  | "custom_fields_<id>"
  | "requester.custom_fields.<key>"
  | "organization.custom_fields.<key>"
  | "not emulated";
