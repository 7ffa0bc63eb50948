import type { Ticket } from "../../account/records.ts";
import { rateTicket } from "../../engine/rate-ticket.ts";
import { historyOf } from "../../tickets/history-of.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { forbidden, recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { isObject, readId, readInteger, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** Zendesk's own satisfaction ratings: those on the account's tickets, from a loaded file or from requesters. */
export const satisfactionRatingRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/satisfaction_ratings", "admin", listRatings),
  declareRoute("GET /api/v2/satisfaction_ratings/count", "admin", countRatings),
  declareRoute("GET /api/v2/satisfaction_ratings/:id", "admin", showRating),
];

interface Rating {
  id: number;
  ticket: Ticket;
  score: string;
  comment: string | null;
  rating: JsonObject;
}

/** By `score`, `start_time` and `end_time` (in seconds); a score without a suffix takes those with and without a comment [documented]. */
function listRatings(request: ApiRequest): ApiReply {
  const { query } = request;
  const bound = (name: string) => {
    const text = query.get(name);
    return text === null ? null : readInteger(text, name, "satisfaction_ratings/index") * 1000;
  };
  const [start, end] = [bound("start_time"), bound("end_time")];
  const wanted = ratingsOf(request).filter((rating) => {
    const time = Date.parse(rating.ticket.updated_at);
    return (
      hasScore(rating, query.get("score")) &&
      (start === null || time >= start) &&
      (end === null || time <= end)
    );
  });
  return listReply(request, wanted, {
    key: "satisfaction_ratings",
    action: "satisfaction_ratings/index",
    present: (rating) => presentRating(request, rating),
  });
}

function countRatings(request: ApiRequest): ApiReply {
  const refreshed_at = request.emulator.clock.nowIso();
  return { status: 200, body: { count: { value: ratingsOf(request).length, refreshed_at } } };
}

function showRating(request: ApiRequest): ApiReply {
  const id = readId(request, "satisfaction_ratings/show");
  const rating = ratingsOf(request).find((known) => known.id === id);
  if (rating === undefined) throw recordNotFound();
  return { status: 200, body: { satisfaction_rating: presentRating(request, rating) } };
}

/**
 * Of a ticket that is or was solved, by its requester only [documented; how others are refused is not, nor whether native CSAT must
 * be on, which is not asked here].
 */
export function createRating(request: ApiRequest): ApiReply {
  const { emulator, user } = request;
  const ticket = emulator.account.tickets.get(readId(request, "satisfaction_ratings/create"));
  if (ticket === undefined) throw recordNotFound();
  if (user.id !== ticket.requester_id || user.role !== "end-user") throw forbidden();
  const asked = readWrapped(request, "satisfaction_rating", "satisfaction_ratings/create");
  const { score } = asked;
  if (score !== "good" && score !== "bad") throw notRated("score", "Score: is invalid");
  if (historyOf(emulator.account, ticket).enteredStatusAt.solved === undefined)
    throw notRated("base", "Ticket: must be solved");
  const comment = typeof asked["comment"] === "string" ? asked["comment"] : null;
  rateTicket(emulator, ticket, { score, comment }, actorOf(request));
  const rating = ratingsOf(request).find((known) => known.ticket === ticket);
  if (rating === undefined) throw recordNotFound();
  return { status: 200, body: { satisfaction_rating: presentRating(request, rating) } };
}

function notRated(attribute: string, description: string): Error {
  return recordInvalid({ attribute, description, error: "InvalidValue" });
}

/** A rating has its ticket's number where the file gave it none. */
function ratingsOf(request: ApiRequest): Rating[] {
  return [...request.emulator.account.tickets.values()].flatMap((ticket) => {
    const rating = ticket["satisfaction_rating"];
    if (!isObject(rating) || typeof rating["score"] !== "string" || rating["score"] === "unoffered")
      return [];
    const comment = typeof rating["comment"] === "string" ? rating["comment"] : null;
    const id = typeof rating["id"] === "number" ? rating["id"] : ticket.id;
    return [{ id, ticket, score: rating["score"], comment, rating }];
  });
}

function hasScore({ score, comment }: Rating, wanted: string | null): boolean {
  if (wanted === null) return true;
  const [, word, suffix] = /^(\w+?)(_with_comment|_without_comment)?$/.exec(wanted) ?? [];
  const isScore = word === "received" ? score === "good" || score === "bad" : score === word;
  if (suffix === undefined) return isScore;
  return isScore && (suffix === "_with_comment") === (comment !== null && comment !== "");
}

function presentRating(request: ApiRequest, { id, ticket, score, comment, rating }: Rating): JsonObject {
  return {
    url: `${request.baseUrl}/api/v2/satisfaction_ratings/${id}.json`,
    id,
    assignee_id: ticket.assignee_id,
    group_id: ticket.group_id,
    requester_id: ticket.requester_id,
    ticket_id: ticket.id,
    score,
    comment,
    reason: rating["reason"] ?? null,
    reason_id: rating["reason_id"] ?? null,
    created_at: ticket.updated_at,
    updated_at: ticket.updated_at,
  };
}
