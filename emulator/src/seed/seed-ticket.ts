import type { Priority, Status, TicketType } from "../account/records.ts";
import type { CustomerKey } from "./seed-customers.ts";

/** Who wrote a later comment: the requester, an agent in public, or an agent in a private note. */
export type SeedAuthor = "requester" | "agent" | "agent2" | "note";

/** One bundled ticket, in the shortest form that says what matters about it. */
export interface SeedTicket {
  subject: string;
  requester: CustomerKey;
  status: Status;
  /** When it was opened and when it last changed, in hours before the emulator's start. */
  openedHoursAgo: number;
  changedHoursAgo: number;
  /** The first comment; the requester's, unless `isPrivate` makes it an agent's note. */
  text: string;
  /** Later comments, spread evenly over the time from opening to the last change. */
  replies?: readonly (readonly [SeedAuthor, string])[];
  isPrivate?: boolean;
  channel?: string;
  tags?: readonly string[];
  /** The tag that a rule, since deleted, added with the last change; without it the tags were typed by an agent. */
  ruleTag?: string;
  type?: TicketType;
  priority?: Priority;
  isFinance?: boolean;
  isOutlet?: boolean;
  isExchange?: boolean;
  orderNumber?: string;
}
