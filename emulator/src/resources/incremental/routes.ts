import { declareRoute } from "../../http/router/declare-route.ts";
import type { Organization, Ticket, User } from "../../account/records.ts";
import { exportByCursor, exportByTime, type IncrementalExport } from "./incremental-pages.ts";
import { presentOrganization } from "../organizations/present.ts";
import { presentUser } from "../users/present.ts";
import { presentTicket } from "../tickets/present.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { sideloadForTickets } from "../sideloads.ts";

const tickets: IncrementalExport<Ticket> = {
  path: "tickets",
  records: ({ emulator }) => emulator.account.tickets.values(),
  show: (request, page) => ({
    tickets: page.map((ticket) => presentTicket(request, ticket)),
    ...sideloadForTickets(request, page),
  }),
};
const users: IncrementalExport<User> = {
  path: "users",
  records: ({ emulator }) => emulator.account.users.values(),
  show: (request, page) => ({ users: page.map((user) => presentUser(request, user)) }),
};
const organizations: IncrementalExport<Organization> = {
  path: "organizations",
  records: ({ emulator }) => emulator.account.organizations.values(),
  show: (request, page) => ({
    organizations: page.map((organization) => presentOrganization(request, organization)),
  }),
};

/** `/api/v2/incremental` for admins: tickets (what `--tickets` reads back) and users by time and by cursor, organizations by time. */
export const incrementalRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/incremental/organizations", "admin", (request) =>
    exportByTime(request, organizations),
  ),
  declareRoute("GET /api/v2/incremental/tickets", "admin", (request) => exportByTime(request, tickets)),
  declareRoute("GET /api/v2/incremental/tickets/cursor", "admin", (request) =>
    exportByCursor(request, tickets),
  ),
  declareRoute("GET /api/v2/incremental/users", "admin", (request) => exportByTime(request, users)),
  declareRoute("GET /api/v2/incremental/users/cursor", "admin", (request) => exportByCursor(request, users)),
];
