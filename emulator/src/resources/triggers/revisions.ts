import type { Trigger, TriggerRevision } from "../../account/rule-records.ts";
import { badRequest, forbidden, recordNotFound } from "../../http/errors/api-error.ts";
import { describeRevisionDiff } from "./describe-revision-diff.ts";
import { readInteger } from "../../http/body/read-body.ts";
import { findRule, triggerResource } from "../rules/rule-resource.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readInclude, sideloadUsers } from "../sideloads.ts";
import { revisionsOf } from "../rules/revision-log.ts";

const MOST = 1000;

/** The newest first, by a `cursor` of its own kind and `limit`; "after" pages to newer ones, "before" to older ones [documented]. */
export function listRevisions(request: ApiRequest): ApiReply {
  const revisions = findRevisions(request);
  const limit = Math.min(
    MOST,
    readInteger(request.query.get("limit") ?? String(MOST), "limit", "rules/revisions"),
  );
  const newestFirst = [...revisions].reverse();
  const start = readStart(request, newestFirst, limit);
  const shown = newestFirst.slice(start, start + limit);
  const after = start > 0 ? cursorOf(shown[0], "after") : null;
  const before = start + limit < newestFirst.length ? cursorOf(shown.at(-1), "before") : null;
  return {
    status: 200,
    body: {
      trigger_revisions: shown.map((revision) => ({
        ...presentRevision(request, revision),
        diff: describeRevisionDiff(revision, revisions[revisions.indexOf(revision) - 1]),
      })),
      after_url: linkTo(request, after, limit),
      after_cursor: after,
      before_url: linkTo(request, before, limit),
      before_cursor: before,
      count: revisions.length,
      ...authorsOf(request, shown),
    },
  };
}

export function showRevision(request: ApiRequest): ApiReply {
  const id = readInteger(request.params["revision_id"], "id", "rules/revisions/show");
  const revision = findRevisions(request).find((known) => known.id === id);
  if (revision === undefined) throw recordNotFound();
  return {
    status: 200,
    body: { trigger_revision: presentRevision(request, revision), ...authorsOf(request, [revision]) },
  };
}

function findRevisions(request: ApiRequest): TriggerRevision[] {
  const { account } = request.emulator;
  if (!account.settings.planName.startsWith("enterprise")) throw forbidden();
  return revisionsOf(account, findRule(request, triggerResource, "revisions") as Trigger);
}

function presentRevision(request: ApiRequest, { id, ...revision }: TriggerRevision): Record<string, unknown> {
  const address = `${request.baseUrl}/api/v2/triggers/${request.params["id"]}/revisions/${id}.json`;
  return { id, url: address, ...revision };
}

function authorsOf(request: ApiRequest, revisions: readonly TriggerRevision[]): Record<string, unknown> {
  if (!readInclude(request).has("users")) return {};
  return {
    users: sideloadUsers(
      request,
      revisions.map(({ author_id: id }) => id),
    ),
  };
}

/** As Zendesk writes them: the side that a cursor leads to is the empty one. */
function cursorOf(revision: TriggerRevision | undefined, side: "after" | "before"): string | null {
  if (revision === undefined) return null;
  const place = `${Date.parse(revision.created_at) / 1000}||${revision.id}`;
  return Buffer.from(side === "after" ? `${place}|` : `|${place}`).toString("base64");
}

function readStart(request: ApiRequest, newestFirst: readonly TriggerRevision[], limit: number): number {
  const cursor = request.query.get("cursor");
  if (cursor === null || cursor === "") return 0;
  const match = /^(\|?)\d+\|\|(\d+)(\|?)$/.exec(Buffer.from(cursor, "base64").toString());
  const index = newestFirst.findIndex(({ id }) => String(id) === match?.[2]);
  if (match === null || index === -1)
    throw badRequest("InvalidPaginationCursor", "InvalidPaginationCursor", "The cursor is not valid");
  return match[1] === "|" ? index + 1 : Math.max(0, index - limit);
}

function linkTo(request: ApiRequest, cursor: string | null, limit: number): string | null {
  if (cursor === null) return null;
  const query = new URLSearchParams({ cursor, limit: String(limit) });
  return `${request.baseUrl}${request.path}.json?${query.toString()}`;
}
