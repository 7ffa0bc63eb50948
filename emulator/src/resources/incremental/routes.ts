import type { Organization, Ticket, User } from "../../account/records.ts";
import { exportByCursor, exportByTime, type Exported, type IncrementalExport } from "./incremental-pages.ts";
import { presentOrganization, presentUser } from "../present-records.ts";
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

/** Incremental exports for admins: tickets (what `--tickets` reads back) and users by time and by cursor, organisations by time. */
export const incrementalExportRoutes: ApiRoute[] = [
  byTime(tickets),
  byCursor(tickets),
  byTime(users),
  byCursor(users),
  byTime(organizations),
];

function byTime<Item extends Exported>(resource: IncrementalExport<Item>): ApiRoute {
  return {
    method: "GET",
    path: `/api/v2/incremental/${resource.path}`,
    permission: "admin",
    handle: (request) => exportByTime(request, resource),
  };
}

function byCursor<Item extends Exported>(resource: IncrementalExport<Item>): ApiRoute {
  return {
    method: "GET",
    path: `/api/v2/incremental/${resource.path}/cursor`,
    permission: "admin",
    handle: (request) => exportByCursor(request, resource),
  };
}
