import type {
  Audit,
  Brand,
  Comment,
  Group,
  Organization,
  Ticket,
  TicketField,
  TicketForm,
  User,
} from "../account/records.ts";

/** One ticket with everyone and everything that the ticket page shows of it. */
export interface TicketPage {
  ticket: Ticket;
  comments: Comment[];
  /** What happened to it besides comments, newest last. */
  audits: Audit[];
  users: User[];
  organization: Organization | null;
}

/** A line of the ticket list. */
export interface TicketLine {
  id: number;
  subject: string;
  status: string;
  priority: string | null;
  requesterName: string;
  assigneeName: string | null;
  tags: string[];
  updatedAt: string;
}

/** The views of the ticket list. */
export const ticketViews = ["unsolved", "mine", "unassigned", "solved", "closed", "all"] as const;
export type TicketView = (typeof ticketViews)[number];

export interface TicketListPage {
  lines: TicketLine[];
  /** Tickets that match, on all pages. */
  total: number;
  /** Tickets by view, without the text filter. */
  counts: Record<TicketView, number>;
}

/** What forms choose from. */
export interface Directory {
  agents: User[];
  groups: Group[];
  groupMemberships: { userId: number; groupIds: number[] }[];
  brands: Brand[];
  ticketForms: TicketForm[];
  ticketFields: TicketField[];
}

/** People and what they may do. */
export interface PersonLine {
  id: number;
  name: string;
  email: string | null;
  role: string;
  groups: string[];
  permissions: string[];
}
