import type { Ticket } from "../../account/records.ts";
import type { View, ViewOutput } from "../../account/workspace-records.ts";
import { compileConditions } from "../../engine/compile-conditions.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { paginate } from "../../http/paging/paging.ts";
import { presentTicket } from "../tickets/present.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { sideloadForTickets } from "../sideloads.ts";
import { columnWord, compareInColumn, describeColumn, readColumn, rowMember } from "./view-columns.ts";
import { viewedTicket } from "../tickets/viewed-ticket.ts";

/** Which tickets a view asks for, and how it shows them. */
export type ViewQuestion = Pick<View, "conditions" | "output">;

/** The view's tickets as who asks sees them now, grouped and sorted. Zendesk may answer from up to 10 minutes ago; this does not. */
export function findViewTickets(request: ApiRequest, { conditions, output }: ViewQuestion): Ticket[] {
  const { account, clock } = request.emulator;
  const isWanted = compileConditions(conditions);
  const nowMs = clock.now();
  const found = [...account.tickets.values()].filter((ticket) =>
    isWanted({ account, ticket, nowMs, update: viewedTicket(request, ticket) }),
  );
  return sortTickets(found, output);
}

/** `GET /views/:id/tickets`: the whole tickets. */
export function listViewTickets(request: ApiRequest, view: ViewQuestion): ApiReply {
  const tickets = findViewTickets(request, { ...view, output: askedOutput(request, view.output) });
  const page = paginate(request, tickets, { key: "tickets", action: "rules/views/tickets" });
  return {
    status: 200,
    body: {
      tickets: page.records.map((ticket) => presentTicket(request, ticket)),
      ...sideloadForTickets(request, page.records),
      ...page.surround,
    },
  };
}

/** `GET /views/:id/execute` and the preview: columns, and a row for each ticket. The query's `group_by`, `sort_by` and `sort_order` override the view's. */
export function executeView(
  request: ApiRequest,
  question: ViewQuestion,
  view: Record<string, unknown>,
): ApiReply {
  const { account } = request.emulator;
  const output = askedOutput(request, question.output);
  const tickets = findViewTickets(request, { ...question, output });
  const page = paginate(request, tickets, { key: "rows", action: "rules/views/execute" });
  return {
    status: 200,
    body: {
      rows: page.records.map((ticket) => describeRow(request, ticket, output)),
      columns: output.columns.map((word) => describeColumn(account, word)),
      groups: [],
      view,
      ...sideloadForTickets(request, page.records),
      ...page.surround,
    },
  };
}

function describeRow(request: ApiRequest, ticket: Ticket, output: ViewOutput): Record<string, unknown> {
  const { id, subject, description, status, type, priority } = ticket;
  const isCustom = (word: string) => /^\d+$/.test(word);
  const custom = output.columns
    .filter(isCustom)
    .map((word) => ({ id: Number(word), value: readColumn(ticket, word) }));
  const values = output.columns
    .filter((word) => !isCustom(word))
    .map((word) => [rowMember(word), readColumn(ticket, word)]);
  const url = `${request.baseUrl}/api/v2/tickets/${id}.json`;
  return {
    ticket: { id, subject, description, status, type, priority, url },
    ...(output.group_by === null ? {} : { group: readColumn(ticket, output.group_by) }),
    ...Object.fromEntries(values),
    custom_fields: custom,
    fields: custom,
  };
}

function sortTickets(tickets: Ticket[], output: ViewOutput): Ticket[] {
  const { group_by: group, sort_by: sort } = output;
  const groupSign = output.group_order === "desc" ? -1 : 1;
  const sortSign = output.sort_order === "desc" ? -1 : 1;
  return tickets.toSorted(
    (left, right) =>
      (group === null ? 0 : groupSign * compareInColumn(group, left, right)) ||
      (sort === null ? 0 : sortSign * compareInColumn(sort, left, right)) ||
      sortSign * (left.id - right.id),
  );
}

/** A column that is none leaves the view's own order; no refusal is documented. */
function askedOutput(request: ApiRequest, output: ViewOutput): ViewOutput {
  const { query, emulator } = request;
  const order = query.get("sort_order");
  if (order !== null && order !== "" && order !== "asc" && order !== "desc")
    throw invalidAttribute("sort_order", "must be one of asc, desc", "api/v2/rules/views/execute");
  const named = (name: string) => {
    const written = query.get(name);
    if (written === null || written === "") return null;
    return columnWord(
      emulator.account,
      { id: "nice_id", created_at: "created", updated_at: "updated" }[written] ?? written,
    );
  };
  return {
    ...output,
    group_by: named("group_by") ?? output.group_by,
    sort_by: named("sort_by") ?? output.sort_by,
    sort_order: order === "asc" || order === "desc" ? order : output.sort_order,
  };
}
