import type { Ticket } from "../../account/records.ts";
import { createTicket, updateTicket } from "../../engine/ticket-pipeline.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { forbidden, recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { canSolve, presentRequest, presentRequestComment } from "./present.ts";
import { isObject, readId, readInteger, readWrapped } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

const OPEN = ["new", "open", "pending", "hold"];
const SOLVED = ["solved", "closed"];

/** Tickets as their requesters see and change them: what an end user may call. Anonymous requests are not taken. */
export const requestRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/requests", "end-user", (request) => listOwn(request, [...OPEN, ...SOLVED])),
  declareRoute("POST /api/v2/requests", "end-user", createRequest),
  declareRoute("GET /api/v2/requests/open", "end-user", (request) => listOwn(request, OPEN)),
  declareRoute("GET /api/v2/requests/solved", "end-user", (request) => listOwn(request, SOLVED)),
  declareRoute("GET /api/v2/requests/ccd", "end-user", listCcd),
  declareRoute("GET /api/v2/requests/:id", "end-user", (request) => show(request, findRequest(request))),
  declareRoute("PUT /api/v2/requests/:id", "end-user", updateRequest),
  declareRoute("GET /api/v2/requests/:id/comments", "end-user", listComments),
  declareRoute("GET /api/v2/requests/:id/comments/:comment_id", "end-user", showComment),
];

/** With `?status=open,solved` only those [documented]. */
function listOwn(request: ApiRequest, statuses: string[]): ApiReply {
  const asked = request.query.get("status")?.split(",");
  return list(
    request,
    ({ requester_id, status }) =>
      requester_id === request.user.id &&
      statuses.includes(status) &&
      (asked === undefined || asked.includes(status)),
  );
}

function listCcd(request: ApiRequest): ApiReply {
  return list(request, ({ collaborator_ids: ids }) => ids.includes(request.user.id));
}

/** A user's requests, as an agent asks for them. */
export function listRequestsOfUser(request: ApiRequest): ApiReply {
  const id = readId(request, "requests/index");
  if (!request.emulator.account.users.has(id)) throw recordNotFound();
  return list(request, (ticket) => ticket.requester_id === id);
}

/** Tickets without a public comment are no requests. */
function list(request: ApiRequest, isWanted: (ticket: Ticket) => boolean): ApiReply {
  const tickets = [...request.emulator.account.tickets.values()].filter(
    (ticket) => ticket.is_public && isWanted(ticket),
  );
  const key = request.query.get("sort_by") === "updated_at" ? "updated_at" : "created_at";
  const direction = request.query.get("sort_order") === "desc" ? -1 : 1;
  tickets.sort((left, right) => direction * (left[key].localeCompare(right[key]) || left.id - right.id));
  return listReply(request, tickets, {
    key: "requests",
    action: "requests/index",
    present: (ticket) => presentRequest(request, ticket),
  });
}

/** An agent may name another requester; an end user's request is one's own. */
function createRequest(request: ApiRequest): ApiReply {
  const asked = readWrapped(request, "request", "requests/create");
  const attributes = allowedOf(asked);
  const requester = request.user.role === "end-user" ? {} : pick(asked, "requester");
  const { ticket } = createTicket(request.emulator, { ...attributes, ...requester }, actorOf(request));
  return {
    ...show(request, ticket),
    status: 201,
    headers: { Location: `${request.baseUrl}/api/v2/requests/${ticket.id}.json` },
  };
}

/** A comment, and `solved` where `can_be_solved_by_me` says so. */
function updateRequest(request: ApiRequest): ApiReply {
  const ticket = findRequest(request);
  const asked = readWrapped(request, "request", "requests/update");
  const comment = publicComment(asked["comment"]);
  const isSolved = asked["solved"] === true || asked["solved"] === "true";
  if (isSolved && !canSolve(request.user, ticket)) throw forbidden();
  const attributes = { ...comment, ...(isSolved ? { status: "solved" } : {}) };
  return show(request, updateTicket(request.emulator, ticket.id, attributes, actorOf(request)).ticket);
}

/** What a requester may say of a new ticket. */
function allowedOf(asked: Record<string, unknown>): Record<string, unknown> {
  const names = [
    "subject",
    "description",
    "priority",
    "type",
    "due_at",
    "custom_fields",
    "ticket_form_id",
    "recipient",
  ];
  return {
    ...Object.assign({}, ...names.map((name) => pick(asked, name))),
    ...publicComment(asked["comment"]),
  };
}

function pick(asked: Record<string, unknown>, name: string): Record<string, unknown> {
  return asked[name] === undefined ? {} : { [name]: asked[name] };
}

function publicComment(comment: unknown): Record<string, unknown> {
  if (comment === undefined || comment === null) return {};
  const { author_id: _author, ...said } = isObject(comment) ? comment : { body: comment };
  return { comment: { ...said, public: true } };
}

function listComments(request: ApiRequest): ApiReply {
  const ticket = findRequest(request);
  return listReply(request, publicComments(request, ticket), {
    key: "comments",
    action: "request_comments/index",
    present: (comment) => presentRequestComment(request, ticket, comment),
  });
}

function showComment(request: ApiRequest): ApiReply {
  const ticket = findRequest(request);
  const id = readInteger(request.params["comment_id"], "comment_id", "request_comments/show");
  const comment = publicComments(request, ticket).find((each) => each.id === id);
  if (comment === undefined) throw recordNotFound();
  return { status: 200, body: { comment: presentRequestComment(request, ticket, comment) } };
}

function publicComments({ emulator }: ApiRequest, { id }: Ticket) {
  return (emulator.account.comments.get(id) ?? []).filter((comment) => comment.public);
}

/** One's own, one that one is in copy of, or any for an agent. Throws 404 for others, as for those that do not exist. */
function findRequest(request: ApiRequest): Ticket {
  const { emulator, user } = request;
  const ticket = emulator.account.tickets.get(readId(request, "requests/show"));
  const isTheirs =
    ticket !== undefined &&
    (user.role !== "end-user" ||
      (ticket.is_public && (ticket.requester_id === user.id || ticket.collaborator_ids.includes(user.id))));
  if (!isTheirs) throw recordNotFound();
  return ticket;
}

function show(request: ApiRequest, ticket: Ticket): ApiReply {
  return { status: 200, body: { request: presentRequest(request, ticket) } };
}
