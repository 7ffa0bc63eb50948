import type { Audit } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply, paginate } from "../../http/paging/paging.ts";
import { readInteger } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readInclude, sideloadUsers } from "../sideloads.ts";
import { findTicket } from "./find-ticket.ts";

export function listComments(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "ticket_comments/index");
  const comments = inOrder(request, request.emulator.account.comments.get(ticket.id) ?? []);
  const page = paginate(request, comments, { key: "comments", action: "ticket_comments/index" });
  const users = readInclude(request).has("users")
    ? {
        users: sideloadUsers(
          request,
          page.records.map((comment) => comment.author_id),
        ),
      }
    : {};
  return { status: 200, body: { comments: page.records, ...users, ...page.surround } };
}

export function countComments(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "ticket_comments/count");
  const value = request.emulator.account.comments.get(ticket.id)?.length ?? 0;
  return { status: 200, body: { count: { value, refreshed_at: request.emulator.clock.nowIso() } } };
}

export function listAudits(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "ticket_audits/index");
  const audits = inOrder(request, auditsOf(request, ticket.id));
  const page = paginate(request, audits, { key: "audits", action: "ticket_audits/index" });
  const users = readInclude(request).has("users")
    ? {
        users: sideloadUsers(
          request,
          page.records.map((audit) => audit.author_id),
        ),
      }
    : {};
  return { status: 200, body: { audits: page.records, ...users, ...page.surround } };
}

export function countAudits(request: ApiRequest): ApiReply {
  const value = auditsOf(request, findTicket(request, "ticket_audits/count").id).length;
  return { status: 200, body: { count: { value, refreshed_at: request.emulator.clock.nowIso() } } };
}

export function showAudit(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "ticket_audits/show");
  const auditId = readInteger(request.params["audit_id"], "id", "ticket_audits/show");
  const audit = auditsOf(request, ticket.id).find(({ id }) => id === auditId);
  if (audit === undefined) throw recordNotFound();
  return { status: 200, body: { audit } };
}

export function listAccountAudits(request: ApiRequest): ApiReply {
  const { account } = request.emulator;
  const audits = [...account.tickets.keys()]
    .flatMap((ticketId) => auditsOf(request, ticketId))
    .sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
  const rules = { key: "audits", action: "ticket_audits/index", maxPageSize: 1000, isCursorOnly: true };
  return listReply(request, audits, { ...rules, present: (audit) => audit });
}

function auditsOf(request: ApiRequest, ticketId: number): Audit[] {
  return request.emulator.account.audits.get(ticketId) ?? [];
}

/** Oldest first; `sort_order=desc` or `sort=-created_at` turn it round [documented]. */
function inOrder<Item>(request: ApiRequest, items: Item[]): Item[] {
  const sort = request.query.get("sort") ?? "";
  return sort.startsWith("-") || request.query.get("sort_order") === "desc" ? [...items].reverse() : items;
}
