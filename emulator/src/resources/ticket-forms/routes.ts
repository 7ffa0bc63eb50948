import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import { presentTicketForm } from "./present.ts";

const { list, showMany, show } = readHandlers({
  plural: "ticket_forms",
  singular: "ticket_form",
  records: ({ emulator }) => emulator.account.ticketForms,
  present: presentTicketForm,
});

/** `/api/v2/ticket_forms`, to read. */
export const ticketFormRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/ticket_forms", "agent", list),
  declareRoute("GET /api/v2/ticket_forms/show_many", "agent", showMany),
  declareRoute("GET /api/v2/ticket_forms/:id", "agent", show),
];
