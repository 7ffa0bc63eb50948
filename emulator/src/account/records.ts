/**
 * The account's records, in the shapes that Zendesk's REST API shows them (snake_case), so that a record loaded from an
 * export keeps every field it came with. Times are ISO 8601 strings in UTC; ids are numbers, except webhooks' ULID strings.
 */

export type Status = "new" | "open" | "pending" | "hold" | "solved" | "closed";
export type TicketType = "problem" | "incident" | "question" | "task";
export type Priority = "low" | "normal" | "high" | "urgent";

/** Where a change came from: `{channel:"web"|"api"|"rule"|…, source:{from,to,rel}}` (Zendesk, "Via object"). */
export interface Via {
  channel: string;
  source: { from: Record<string, unknown>; to: Record<string, unknown>; rel: string | null };
}

export interface Ticket {
  id: number;
  url: string;
  external_id: string | null;
  subject: string | null;
  raw_subject: string | null;
  description: string | null;
  status: Status;
  type: TicketType | null;
  priority: Priority | null;
  recipient: string | null;
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  organization_id: number | null;
  group_id: number | null;
  brand_id: number | null;
  ticket_form_id: number | null;
  custom_status_id: number | null;
  collaborator_ids: number[];
  follower_ids: number[];
  is_public: boolean;
  tags: string[];
  custom_fields: { id: number; value: unknown }[];
  via: Via;
  via_followup_source_id?: number | null;
  followup_ids: number[];
  created_at: string;
  updated_at: string;
  /** Unknown fields of an imported ticket are kept as they came. */
  [field: string]: unknown;
}

/** What the ticket's REST shape does not carry, but conditions and limits need. */
export interface TicketHistory {
  /** When the ticket last entered each status (ISO 8601). */
  enteredStatusAt: Partial<Record<Status, string>>;
  assignedAt: string | null;
  requesterUpdatedAt: string | null;
  assigneeUpdatedAt: string | null;
  /** Updates made by automations so far: Zendesk allows 100 in a ticket's life. */
  automationUpdates: number;
}

export interface Comment {
  id: number;
  type: "Comment";
  author_id: number;
  body: string;
  html_body: string;
  plain_body: string;
  public: boolean;
  attachments: unknown[];
  audit_id: number;
  via: Via;
  created_at: string;
  metadata: Record<string, unknown>;
}

export interface AuditEvent {
  id: number;
  type: string;
  via?: Via;
  field_name?: string;
  value?: unknown;
  previous_value?: unknown;
  [field: string]: unknown;
}

export interface Audit {
  id: number;
  ticket_id: number;
  created_at: string;
  author_id: number;
  metadata: Record<string, unknown>;
  events: AuditEvent[];
  via: Via;
}

export type Role = "end-user" | "agent" | "admin";

export interface User {
  id: number;
  url: string;
  name: string;
  email: string | null;
  role: Role;
  /** Set on Enterprise for an agent with a custom role; the permissions are in `customRoles`. */
  custom_role_id: number | null;
  role_type: number | null;
  locale: string;
  time_zone: string;
  iana_time_zone: string;
  phone: string | null;
  external_id: string | null;
  organization_id: number | null;
  default_group_id: number | null;
  tags: string[];
  details: string | null;
  notes: string | null;
  alias: string | null;
  signature: string | null;
  active: boolean;
  suspended: boolean;
  verified: boolean;
  restricted_agent: boolean;
  created_at: string;
  updated_at: string;
  [field: string]: unknown;
}

/** The permissions of an Enterprise custom role that this emulator enforces. */
export interface CustomRole {
  id: number;
  name: string;
  /** 0 for an agent's custom role, 4 for the role that every admin has. */
  role_type: 0 | 4;
  configuration: {
    manage_automations: boolean;
    manage_roles: "all-except-self" | "none";
    manage_triggers: boolean;
    manage_webhooks: boolean;
    ticket_tag_editing: boolean;
  };
}

export interface Group {
  id: number;
  name: string;
  description?: string;
  is_public?: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
}
export interface Organization {
  id: number;
  name: string;
  tags: string[];
  created_at: string;
  updated_at: string;
}
export interface Brand {
  id: number;
  name: string;
  subdomain: string;
  default: boolean;
  active: boolean;
}
/** What a status belongs to: five of the six statuses, as "tickets with a Closed status belong to the solved category" (Zendesk API, Custom ticket statuses). */
export type StatusCategory = Exclude<Status, "closed">;

/** A ticket status as REST shows it; the labels are without translations, raw and shown ones alike. */
export interface CustomStatus {
  id: number;
  status_category: StatusCategory;
  agent_label: string;
  end_user_label: string;
  description: string;
  end_user_description: string;
  active: boolean;
  /** Whether it is its category's own status, which a ticket gets where none is named. */
  default: boolean;
  created_at: string;
  updated_at: string;
}

export interface TicketForm {
  id: number;
  name: string;
  default: boolean;
  active: boolean;
}
export interface TicketField {
  id: number;
  type: string;
  title: string;
  active: boolean;
  custom_field_options?: { id: number; name: string; value: string }[];
  /** What else a client wrote of it. */
  [member: string]: unknown;
}

export interface JobStatus {
  id: string;
  job_type: string;
  url: string;
  total: number | null;
  progress: number | null;
  status: "queued" | "working" | "completed" | "failed" | "killed";
  message: string | null;
  results: Record<string, unknown>[] | null;
  created_at: string;
  /** How many more times a done job is read as `working`. */
  pollsLeft: number;
}

/** An installed app: the package's manifest is the app's, the settings are the installation's. */
export interface AppInstallation {
  id: number;
  app_id: number;
  product: "support";
  /** Every parameter's value, the secure ones too; `resources/` and the host never show those. */
  settings: Record<string, unknown>;
  enabled: boolean;
  role_restrictions: number[] | null;
  group_restrictions: number[] | null;
  requirements: InstalledRequirement[];
  created_at: string;
  updated_at: string;
}

/** What was made for an app's requirements.json, and under which identifier the app finds it. */
export interface InstalledRequirement {
  identifier: string;
  requirement_id: number | string;
  /** `triggers`, `ticket_fields`, … */
  requirement_type: string;
}
