import type { Ticket } from "../../account/records.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentTicket } from "../tickets/present.ts";
import { isObject } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/problems`: the tickets that incidents are linked to. */
export const problemRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/problems", "agent", listProblems),
  declareRoute("POST /api/v2/problems/autocomplete", "agent", completeProblem),
];

/** Whatever their status, the newest first: neither is documented. */
function listProblems(request: ApiRequest): ApiReply {
  return problemList(request, () => true);
}

/** Problems whose subject begins with the body's `text`, case-insensitive. */
function completeProblem(request: ApiRequest): ApiReply {
  const asked = isObject(request.body) ? request.body["text"] : undefined;
  const text = String(asked ?? request.query.get("text") ?? "").toLowerCase();
  return problemList(request, (ticket) => String(ticket.subject).toLowerCase().startsWith(text));
}

function problemList(request: ApiRequest, isWanted: (ticket: Ticket) => boolean): ApiReply {
  const problems = [...request.emulator.account.tickets.values()]
    .filter((ticket) => ticket.type === "problem" && isWanted(ticket))
    .sort((left, right) => right.id - left.id);
  const present = (ticket: Ticket) => presentTicket(request, ticket);
  return listReply(request, problems, { key: "tickets", action: "problems/index", present });
}
