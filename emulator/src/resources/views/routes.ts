import type { View } from "../../account/workspace-records.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { matchTitle } from "../rules/match-title.ts";
import { nextPosition } from "../rules/next-position.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentView, viewUrl } from "./present.ts";
import { readId, readIds, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import { deleteRules, readRuleBatch, type RuleBatch } from "../rules/rule-batch.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { isAvailable, selectListed } from "../rules/rule-access.ts";
import { sortRules } from "../rules/sort-rules.ts";
import { readOutput, readViewAttributes, usualOutput } from "./read.ts";
import { describeViewCount } from "./view-counts.ts";
import { executeView, listViewTickets } from "./view-tickets.ts";

const MOST_COMPACT = 32;
const MOST_COUNTED = 20;

/** `/api/v2/views`: each user has the shared ones and their own. */
export const viewRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/views", "agent", (request) => listViews(request, () => true)),
  declareRoute("POST /api/v2/views", "agent", postView),
  declareRoute("GET /api/v2/views/active", "agent", (request) => listViews(request, ({ active }) => active)),
  declareRoute("GET /api/v2/views/compact", "agent", compactViews),
  declareRoute("GET /api/v2/views/count", "agent", countViews),
  declareRoute("GET /api/v2/views/count_many", "agent", countMany),
  declareRoute("GET /api/v2/views/search", "agent", (request) =>
    listViews(request, matchTitle(request), "search"),
  ),
  declareRoute("GET /api/v2/views/show_many", "agent", showMany),
  declareRoute("POST /api/v2/views/preview", "agent", (request) =>
    executeView(request, readPreview(request), {}),
  ),
  declareRoute("POST /api/v2/views/preview/count", "agent", (request) => ({
    status: 200,
    body: { view_count: describeViewCount(request, readPreview(request), null) },
  })),
  declareRoute("PUT /api/v2/views/update_many", "agent", updateMany),
  declareRoute("DELETE /api/v2/views/destroy_many", "agent", (request) =>
    deleteRules(request, batchOf(request)),
  ),
  declareRoute("GET /api/v2/views/:id", "agent", (request) => reply(request, findView(request, "show"))),
  declareRoute("PUT /api/v2/views/:id", "agent", putView),
  declareRoute("DELETE /api/v2/views/:id", "agent", deleteView),
  declareRoute("GET /api/v2/views/:id/tickets", "agent", (request) =>
    listViewTickets(request, findView(request, "tickets")),
  ),
  declareRoute("GET /api/v2/views/:id/execute", "agent", (request) => {
    const view = findView(request, "execute");
    return executeView(request, view, { id: view.id, url: viewUrl(request, view.id) });
  }),
  declareRoute("GET /api/v2/views/:id/count", "agent", (request) => {
    const view = findView(request, "count");
    return { status: 200, body: { view_count: describeViewCount(request, view, view) } };
  }),
];

function listViews(request: ApiRequest, isWanted: (view: View) => boolean, action = "index"): ApiReply {
  const wanted = selectListed(request, ownViews(request)).filter(isWanted);
  return listReply(request, sortRules(request, wanted), {
    key: "views",
    action: `rules/views/${action}`,
    isOffsetOnly: action === "search",
    present: (view) => presentView(request, view),
  });
}

/** "Never returns more than 32 records and does not respect the per_page option." */
function compactViews(request: ApiRequest): ApiReply {
  const views = sortRules(request, ownViews(request)).slice(0, MOST_COMPACT);
  return {
    status: 200,
    body: {
      views: views.map((view) => presentView(request, view)),
      next_page: null,
      previous_page: null,
      count: views.length,
    },
  };
}

function showMany(request: ApiRequest): ApiReply {
  const wanted = new Set(readIds(request, "rules/views/show_many"));
  return listViews(request, ({ id }) => wanted.has(id), "show_many");
}

function countViews(request: ApiRequest): ApiReply {
  const refreshed_at = request.emulator.clock.nowIso();
  return { status: 200, body: { count: { value: ownViews(request).length, refreshed_at } } };
}

function countMany(request: ApiRequest): ApiReply {
  const wanted = new Set(readIds(request, "rules/views/count_many").slice(0, MOST_COUNTED));
  const views = ownViews(request).filter(({ id }) => wanted.has(id));
  return {
    status: 200,
    body: { view_counts: views.map((view) => describeViewCount(request, view, view)) },
  };
}

function postView(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const body = readWrapped(request, "view", "rules/views/create");
  const now = clock.nowIso();
  const view: View = {
    id: account.nextId(),
    title: "",
    raw_title: "",
    description: null,
    active: true,
    default: false,
    position: nextPosition(account.views.values()),
    restriction: null,
    conditions: { all: [], any: [] },
    output: usualOutput(),
    created_at: now,
    updated_at: now,
  };
  change(request, view, { action: "create", body });
  account.views.set(view.id, view);
  return { ...reply(request, view), status: 201, headers: { Location: viewUrl(request, view.id) } };
}

function putView(request: ApiRequest): ApiReply {
  const view = findView(request, "update");
  const body = readWrapped(request, "view", "rules/views/update");
  change(request, view, { action: "update", body });
  return reply(request, view);
}

function deleteView(request: ApiRequest): ApiReply {
  request.emulator.account.views.delete(findView(request, "destroy").id);
  return { status: 204 };
}

/** Active and position of several. */
function updateMany(request: ApiRequest): ApiReply {
  const changes = readRuleBatch(request, batchOf(request), ["active", "position"]);
  for (const { record, body } of changes) change(request, record, { action: "update", body });
  return { status: 200, body: { views: changes.map(({ record }) => presentView(request, record)) } };
}

function batchOf({ emulator }: ApiRequest): RuleBatch<View> {
  return { key: "views", records: emulator.account.views };
}

/** Throws, and changes nothing, where Zendesk would refuse the outcome. */
function change(
  request: ApiRequest,
  view: View,
  { action, body }: { action: "create" | "update"; body: JsonObject },
): void {
  const attributes = readViewAttributes(body, { action, known: view.conditions });
  const output = readOutput(request, body["output"], view.output);
  if ((attributes.title ?? view.title).trim() === "")
    throw recordInvalid({ attribute: "title", description: "Title: cannot be blank", error: "BlankValue" });
  Object.assign(view, attributes, { output, updated_at: request.emulator.clock.nowIso() });
}

function readPreview(request: ApiRequest): Pick<View, "conditions" | "output"> {
  const body = readWrapped(request, "view", "rules/views/preview");
  const nothing = { all: [], any: [] };
  const { conditions = nothing } = readViewAttributes(body, { action: "create", known: nothing });
  return { conditions, output: readOutput(request, body["output"], usualOutput()) };
}

function ownViews(request: ApiRequest): View[] {
  const { account } = request.emulator;
  return [...account.views.values()].filter((view) => isAvailable(account, request.user, view));
}

function findView(request: ApiRequest, action: string): View {
  const view = request.emulator.account.views.get(readId(request, `rules/views/${action}`));
  if (view === undefined || !isAvailable(request.emulator.account, request.user, view))
    throw recordNotFound();
  return view;
}

function reply(request: ApiRequest, view: View): ApiReply {
  return { status: 200, body: { view: presentView(request, view) } };
}
