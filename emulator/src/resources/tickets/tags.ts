import type { Ticket } from "../../account/records.ts";
import { updateTicket } from "../../engine/ticket-pipeline.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { forbidden, parameterMissing } from "../../http/errors/api-error.ts";
import { hasPermission } from "../../http/auth/check-permission.ts";
import { isObject, readTags } from "../../http/body/read-body.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { findTicket } from "./find-ticket.ts";

export function showTags(request: ApiRequest): ApiReply {
  return { status: 200, body: { tags: findTicket(request, "tags/show").tags } };
}

export function addTags(request: ApiRequest): ApiReply {
  const change = (ticket: Ticket, tags: string[]) => [...new Set([...ticket.tags, ...tags])];
  return { status: 200, body: { tags: changeTags(request, "tags/update", change) } };
}

export function replaceTags(request: ApiRequest): ApiReply {
  return { status: 201, body: { tags: changeTags(request, "tags/create", (_ticket, tags) => tags) } };
}

/** 204 in one edition of Zendesk's OpenAPI document, 200 with the tags in a later one: an assumption decides. */
export function removeTags(request: ApiRequest): ApiReply {
  const left = changeTags(request, "tags/destroy", (ticket, tags) => {
    const gone = new Set(tags.map((tag) => tag.toLowerCase()));
    return ticket.tags.filter((tag) => !gone.has(tag));
  });
  return request.emulator.assumptions.tagDeleteAnswersWithTags
    ? { status: 200, body: { tags: left } }
    : { status: 204 };
}

function changeTags(
  request: ApiRequest,
  action: string,
  change: (ticket: Ticket, tags: string[]) => string[],
): string[] {
  const ticket = findTicket(request, action);
  if (!hasPermission(request.emulator, request.user, "ticket_tag_editing")) throw forbidden();
  const tags = change(ticket, askedTags(request, action));
  const result = updateTicket(
    request.emulator,
    ticket.id,
    { tags, ...safeUpdate(request.body) },
    actorOf(request),
  );
  return result.ticket.tags;
}

/** From the body's `tags`, or the query's (`?tags=a,b`), which a later OpenAPI document names for DELETE. */
function askedTags(request: ApiRequest, action: string): string[] {
  const asked = (isObject(request.body) ? request.body["tags"] : undefined) ?? request.query.get("tags");
  if (asked === null || asked === undefined) throw parameterMissing("tags");
  const tags = readTags(asked);
  if (tags === undefined) throw invalidAttribute("tags", "must be an array", `api/v2/${action}`);
  return tags;
}

function safeUpdate(body: unknown): Record<string, unknown> {
  if (!isObject(body) || body["updated_stamp"] === undefined) return {};
  return { updated_stamp: body["updated_stamp"], safe_update: body["safe_update"] ?? true };
}
