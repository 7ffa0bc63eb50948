import { array, boolean, nullish, number, object, optional, string, type InferOutput } from "valibot";
import { optionalId, optionalText, wireCursor, wireMoment, wireNumber } from "./wire-values.ts";

/** A ticket as REST shows it (Zendesk, "Tickets"; recorded), as far as its dispatch status depends on it. */
export const ticketSchema = object({
  id: wireNumber,
  subject: optionalText,
  status: string(),
  tags: array(string()),
  is_public: optional(boolean()),
  updated_at: wireMoment,
  brand_id: optionalId,
  group_id: optionalId,
  ticket_form_id: optionalId,
  requester_id: nullish(wireNumber),
  via: nullish(object({ channel: optionalId })),
});

export type WireTicket = InferOutput<typeof ticketSchema>;

/** `GET /api/v2/tickets/{id}?include=users`: the people come beside the ticket. */
export const ticketReplySchema = object({
  ticket: ticketSchema,
  users: nullish(array(object({ id: wireNumber, name: optionalText, email: optionalText }))),
});

/** A page of search results (Zendesk, "Search"): `count` is all that match, beyond this page. */
export const searchPageSchema = object({ results: array(ticketSchema), count: number() });

/** A page of exported search results (Zendesk, "Export search results"). */
export const searchExportSchema = object({ results: array(ticketSchema), meta: wireCursor });

/** Tickets by number (Zendesk, "Tickets": `GET /api/v2/tickets/show_many`). */
export const ticketListSchema = object({ tickets: array(ticketSchema) });

/** The number of tickets that match a search (Zendesk, "Search": `/search/count`). */
export const searchCountSchema = object({ count: number() });

/** A ticket's tags, as each call that changes them answers (recorded). */
export const tagListSchema = object({ tags: array(string()) });
