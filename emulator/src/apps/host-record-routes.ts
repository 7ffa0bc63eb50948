import type { Hono } from "hono";

import type { Emulator } from "../emulator.ts";
import { describeTicketPage } from "./describe-ticket-page.ts";
import { ticketViews, type TicketView } from "./host-records.ts";
import { listPeople } from "./list-people.ts";
import { listTickets } from "./list-tickets.ts";

/**
 * Adds what the host page reads of the account for its own screens. Like Zendesk's agent workspace it has endpoints of its
 * own, so that showing a ticket uses up none of the API's rate limits. It writes through `/api/v2` like everyone else.
 */
export function registerHostRecordRoutes(app: Hono, emulator: Emulator): void {
  app.get("/host/tickets", (context) => {
    const view = context.req.query("view") ?? "unsolved";
    return context.json(
      listTickets(emulator.account, {
        view: isView(view) ? view : "unsolved",
        text: context.req.query("text") ?? "",
        page: Math.max(1, Number(context.req.query("page") ?? 1) || 1),
        userId: Number(context.req.header("x-emulator-user")),
      }),
    );
  });
  app.get("/host/tickets/:id", (context) => {
    const ticket = emulator.account.tickets.get(Number(context.req.param("id")));
    return ticket ? context.json(describeTicketPage(emulator.account, ticket)) : context.notFound();
  });
  app.get("/host/users/:id", (context) => {
    const user = emulator.account.users.get(Number(context.req.param("id")));
    return user ? context.json(user) : context.notFound();
  });
  app.get("/host/organizations/:id", (context) => {
    const organization = emulator.account.organizations.get(Number(context.req.param("id")));
    return organization ? context.json(organization) : context.notFound();
  });
  app.get("/host/people", (context) => context.json(listPeople(emulator.account)));
}

function isView(view: string): view is TicketView {
  return (ticketViews as readonly string[]).includes(view);
}
