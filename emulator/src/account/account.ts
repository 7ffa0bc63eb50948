import type {
  AppInstallation,
  Audit,
  Brand,
  Comment,
  CustomRole,
  CustomStatus,
  Group,
  JobStatus,
  Organization,
  Ticket,
  TicketField,
  TicketForm,
  TicketHistory,
  User,
} from "./records.ts";
import type { Automation, Trigger, TriggerCategory, TriggerRevision } from "./rule-records.ts";
import type { Target, Webhook } from "./webhook-records.ts";
import type { OwnerField } from "./owner-field.ts";
import type { DeletedTicket } from "./deleted-ticket.ts";
import type { Macro, View } from "./workspace-records.ts";
import type { StoredFile, Upload } from "./file-records.ts";

/** Account-wide settings that the emulator's rules and limits depend on. */
export interface AccountSettings {
  subdomain: string;
  planName: "team" | "growth" | "professional" | "enterprise" | "enterprise_plus";
  /** Trial accounts: at most 10 webhooks and 60 webhook invocations a minute. */
  isTrial: boolean;
  /** Zendesk's own CSAT; other apps' conflict scans read it from `GET /api/v2/account/settings`. */
  nativeCsatEnabled: boolean;
  /** Custom ticket statuses: then every ticket has one, and a change of status is a pair of events. */
  customStatusesEnabled: boolean;
  /** Tags of requesters and of their organizations are put on their new tickets (Zendesk help centre, "Adding tags to users and organizations"). */
  ownerTagsOnTickets: boolean;
  /** Agents may change the tags of closed tickets: a setting of accounts, which another project names [secondary]. */
  closedTicketTagsEditable: boolean;
  /** Schedules and holidays: part of some plans alone. */
  hasSchedules: boolean;
  timeZone: string;
  ianaTimeZone: string;
  locale: string;
  /** Business hours of the one schedule, in the account's time zone: `[startHour, endHour)` on weekdays 1–5. */
  businessHours: { startHour: number; endHour: number; weekdays: number[] };
  /** Days, by date in the account's time zone, on which the schedule's hours do not count. */
  holidays: { name: string; startDate: string; endDate: string }[];
}

/** Everything the account holds. Plain maps: rules about them are in `tickets/`, `engine/` and `resources/`, never here. */
export interface Account {
  settings: AccountSettings;
  tickets: Map<number, Ticket>;
  deletedTickets: Map<number, DeletedTicket>;
  /** Tickets of the seed or of a file: their comments, audits and histories are created at the first request. */
  loadedTicketIds: Set<number>;
  /** Tickets of AI agents' conversations, on which it is not known whether rules run. */
  aiAgentTicketIds: Set<number>;
  ticketHistories: Map<number, TicketHistory>;
  comments: Map<number, Comment[]>;
  audits: Map<number, Audit[]>;
  users: Map<number, User>;
  customRoles: Map<number, CustomRole>;
  groups: Map<number, Group>;
  /** Group ids by user id. */
  groupMemberships: Map<number, number[]>;
  organizations: Map<number, Organization>;
  brands: Map<number, Brand>;
  ticketForms: Map<number, TicketForm>;
  ticketFields: Map<number, TicketField>;
  customStatuses: Map<number, CustomStatus>;
  userFields: Map<number, OwnerField>;
  organizationFields: Map<number, OwnerField>;
  automations: Map<number, Automation>;
  triggers: Map<number, Trigger>;
  /** By trigger, the oldest first; a trigger's first one is created at the first request. */
  triggerRevisions: Map<number, TriggerRevision[]>;
  triggerCategories: Map<string, TriggerCategory>;
  macros: Map<number, Macro>;
  /** By token. */
  uploads: Map<string, Upload>;
  files: Map<number, StoredFile>;
  views: Map<number, View>;
  targets: Map<number, Target>;
  webhooks: Map<string, Webhook>;
  jobStatuses: Map<string, JobStatus>;
  installations: Map<number, AppInstallation>;
  /** The next free number; one sequence for all kinds of record, as ids need only be unique. */
  nextId(): number;
  /** The next free ticket number (Zendesk numbers tickets from 1 upwards). */
  nextTicketId(): number;
  /** The last ids that were assigned, for an account that continues from this one. */
  counters(): { id: number; ticketId: number };
}
