import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import {
  deleteField,
  deleteOption,
  listOptions,
  postField,
  putField,
  putOption,
  showOption,
} from "./change-fields.ts";
import { presentTicketField } from "./present.ts";

const { list, count, show } = readHandlers({
  plural: "ticket_fields",
  singular: "ticket_field",
  records: ({ emulator }) => emulator.account.ticketFields,
  present: presentTicketField,
});

/** `/api/v2/ticket_fields`, and the options of those that have any. System fields are renamed, never removed. */
export const ticketFieldRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/ticket_fields", "agent", list),
  declareRoute("POST /api/v2/ticket_fields", "admin", postField),
  declareRoute("GET /api/v2/ticket_fields/count", "agent", count),
  declareRoute("GET /api/v2/ticket_fields/:id", "agent", show),
  declareRoute("PUT /api/v2/ticket_fields/:id", "admin", putField),
  declareRoute("DELETE /api/v2/ticket_fields/:id", "admin", deleteField),
  declareRoute("GET /api/v2/ticket_fields/:id/options", "agent", listOptions),
  declareRoute("POST /api/v2/ticket_fields/:id/options", "admin", putOption),
  declareRoute("GET /api/v2/ticket_fields/:id/options/:option_id", "agent", showOption),
  declareRoute("DELETE /api/v2/ticket_fields/:id/options/:option_id", "admin", deleteOption),
];
