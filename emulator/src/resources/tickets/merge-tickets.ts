import { updateTicket } from "../../engine/ticket-pipeline.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { parameterMissing, recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { isObject, readInteger, type JsonObject } from "../../http/body/read-body.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { findTicket } from "./find-ticket.ts";

const MOST_SOURCES = 5;

export function mergeTickets(request: ApiRequest): ApiReply {
  const target = findTicket(request, "tickets/merge");
  const body = isObject(request.body) ? request.body : {};
  const sourceIds = readSourceIds(body);
  const { tickets } = request.emulator.account;
  if (target.status === "closed")
    throw recordInvalid({
      attribute: "base",
      description: "Target ticket is closed and cannot be merged into",
    });
  for (const id of sourceIds) {
    if (!tickets.has(id)) throw recordNotFound();
    if (id === target.id || tickets.get(id)?.status === "closed")
      throw recordInvalid({ attribute: "base", description: `Ticket #${id} cannot be merged` });
  }
  return startJob(request, { type: "Bulk Merge Ticket", rows: [{ id: target.id, action: "merge" }] }, () => {
    joinIntoTarget(request, { targetId: target.id, sourceIds, body });
    for (const sourceId of sourceIds) closeSource(request, { targetId: target.id, sourceId, body });
    return { id: target.id, action: "merge", status: "Merged", success: true };
  });
}

function readSourceIds(body: JsonObject): number[] {
  const { ids } = body;
  if (ids === undefined || ids === null) throw parameterMissing("ids");
  const list: unknown[] = Array.isArray(ids) ? ids : [ids];
  if (list.length === 0 || list.length > MOST_SOURCES)
    throw invalidAttribute("ids", `must be an array of 1 to ${MOST_SOURCES}`, "api/v2/tickets/merge");
  return list.map((id) => readInteger(String(id), "ids", "tickets/merge"));
}

function joinIntoTarget(
  request: ApiRequest,
  { targetId, sourceIds, body }: { targetId: number; sourceIds: number[]; body: JsonObject },
): void {
  const { account } = request.emulator;
  const tags = [targetId, ...sourceIds].flatMap((id) => account.tickets.get(id)?.tags ?? []);
  const text = body["target_comment"];
  const comment = {
    body:
      typeof text === "string"
        ? text
        : `Requests ${sourceIds.map((id) => `#${id}`).join(", ")} were closed and merged into this request.`,
    public: body["target_comment_is_public"] === true,
  };
  updateTicket(request.emulator, targetId, { comment, tags: [...new Set(tags)] }, actorOf(request));
}

function closeSource(
  request: ApiRequest,
  { targetId, sourceId, body }: { targetId: number; sourceId: number; body: JsonObject },
): void {
  const source = request.emulator.account.tickets.get(sourceId);
  if (source === undefined) return;
  const text = body["source_comment"];
  const comment = {
    body: typeof text === "string" ? text : `This request was closed and merged into request #${targetId}.`,
    public: body["source_comment_is_public"] === true,
  };
  const tags = [...source.tags, "closed_by_merge"];
  updateTicket(request.emulator, sourceId, { comment, status: "closed", tags }, actorOf(request));
}
