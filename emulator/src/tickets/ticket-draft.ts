/** A `ticket` object as a REST client sends it to create or update: wire names, unchecked. */
export type TicketAttributes = Record<string, unknown>;

/** Ticket properties that a client or a rule can change and that conditions look at. */
export type TicketProperty =
  | "subject"
  | "status"
  | "type"
  | "priority"
  | "recipient"
  | "external_id"
  | "due_at"
  | "problem_id"
  | "requester_id"
  | "assignee_id"
  | "group_id"
  | "organization_id"
  | "brand_id"
  | "ticket_form_id"
  | "custom_status_id"
  | "email_cc_ids"
  | "follower_ids"
  | "collaborator_ids"
  | "tags";

/** A person as a client names one: by id, or by e-mail, with a name where the account may not know them yet. */
export interface PersonDraft {
  id: number | null;
  email: string | null;
  name: string | null;
}

/** One change to the people who follow a ticket. */
export interface CollaboratorChange {
  property: "email_cc_ids" | "follower_ids" | "collaborator_ids";
  change: "set" | "put" | "delete";
  people: PersonDraft[];
}

/** A comment that a client asks for. */
export interface CommentDraft {
  body: string;
  /** Given when the client wrote HTML. */
  html: string | null;
  isPublic: boolean | null;
  authorId: number | null;
  /** Tokens of uploaded files. */
  uploads: string[];
}

/** A requester as a client describes one who may not be known yet. */
export interface RequesterDraft {
  name: string | null;
  email: string | null;
  localeId?: number | null;
}

/** What a client asks of a ticket: only the properties it named, each of the right kind. */
export interface TicketDraft {
  properties: Partial<Record<TicketProperty, unknown>>;
  customFields: { id: number; value: unknown }[];
  addedTags: string[];
  removedTags: string[];
  comment: CommentDraft | null;
  requester: RequesterDraft | null;
  submitterId: number | null;
  assigneeEmail: string | null;
  followupSourceId: number | null;
  /** The channel that the client says a new ticket came by; null for the call's own. */
  channel: string | null;
  collaborators: CollaboratorChange[];
  /** What the client wants noted down in the audit, as its `metadata.custom`. */
  metadata: Record<string, unknown>;
  /** The stamp to compare with when the client asked for a safe update, else null. */
  safeUpdateStamp: string | null;
}
