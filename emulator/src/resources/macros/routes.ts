import type { Macro } from "../../account/workspace-records.ts";
import { parseRuleAttributes } from "../../engine/parse-rule-attributes.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { applyMacro, describeMacroChanges } from "./describe-changes.ts";
import { matchTitle } from "../rules/match-title.ts";
import { nextPosition } from "../rules/next-position.ts";
import { listReply } from "../../http/paging/paging.ts";
import { readId, readInteger, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import { deleteRules, readRuleBatch, type RuleBatch } from "../rules/rule-batch.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { isAvailable, readRestriction, selectListed } from "../rules/rule-access.ts";
import { readInclude } from "../sideloads.ts";
import { sortRules } from "../rules/sort-rules.ts";

/** `/api/v2/macros`, and what a macro would make of a ticket. Agents see those that they may use, admins all [documented]. */
export const macroRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/macros", "agent", (request) => listMacros(request, () => true)),
  declareRoute("POST /api/v2/macros", "agent", postMacro),
  declareRoute("GET /api/v2/macros/active", "agent", (request) =>
    listMacros(request, ({ active }) => active),
  ),
  declareRoute("GET /api/v2/macros/search", "agent", (request) =>
    listMacros(request, matchTitle(request), "search"),
  ),
  declareRoute("GET /api/v2/macros/categories", "agent", listCategories),
  declareRoute("PUT /api/v2/macros/update_many", "agent", updateMany),
  declareRoute("DELETE /api/v2/macros/destroy_many", "agent", (request) =>
    deleteRules(request, batchOf(request)),
  ),
  declareRoute("GET /api/v2/macros/:id", "agent", (request) =>
    reply(request, 200, findMacro(request, "show")),
  ),
  declareRoute("PUT /api/v2/macros/:id", "agent", putMacro),
  declareRoute("DELETE /api/v2/macros/:id", "agent", deleteMacro),
  declareRoute("GET /api/v2/macros/:id/apply", "agent", (request) =>
    describeMacroChanges(request, findMacro(request, "apply")),
  ),
];

/** What a macro can do, by Zendesk's actions reference. */
const KNOWN_ACTIONS =
  /^(status|custom_status_id|priority|type|subject|group_id|assignee_id|brand_id|ticket_form_id|set_tags|current_tags|remove_tags|comment_value|comment_value_html|comment_mode_is_public|cc|follower|side_conversation\w*|custom_fields_\d+)$/;

/** What a macro would make of the ticket that the path names. */
export function applyMacroToTicket(request: ApiRequest): ApiReply {
  return applyMacro(request, findMacro(request, "apply", "macro_id"));
}

function listMacros(request: ApiRequest, isWanted: (macro: Macro) => boolean, action = "index"): ApiReply {
  const category = request.query.get("category");
  const wanted = selectListed(request, visibleMacros(request)).filter(
    (macro) => isWanted(macro) && (category === null || macro.title.startsWith(`${category}::`)),
  );
  return listReply(request, sortRules(request, wanted, "alphabetical"), {
    key: "macros",
    action: `rules/macros/${action}`,
    isOffsetOnly: action === "search",
    present: (macro) => presentMacro(request, macro),
  });
}

/** A macro's category is the part of its title before `::`. */
function listCategories(request: ApiRequest): ApiReply {
  const named = visibleMacros(request).flatMap(({ title }) => /^(.+?)::/.exec(title)?.[1] ?? []);
  return { status: 200, body: { categories: [...new Set(named)].toSorted() } };
}

function postMacro(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const body = readWrapped(request, "macro", "rules/macros/create");
  const now = clock.nowIso();
  const macro: Macro = {
    id: account.nextId(),
    title: "",
    raw_title: "",
    description: null,
    active: true,
    default: false,
    position: nextPosition(account.macros.values()),
    restriction: null,
    actions: [],
    created_at: now,
    updated_at: now,
  };
  change(request, macro, { action: "create", body });
  account.macros.set(macro.id, macro);
  const shown = presentMacro(request, macro);
  return { status: 201, body: { macro: shown }, headers: { Location: String(shown["url"]) } };
}

function putMacro(request: ApiRequest): ApiReply {
  const macro = findMacro(request, "update");
  const body = readWrapped(request, "macro", "rules/macros/update");
  change(request, macro, { action: "update", body });
  return reply(request, 200, macro);
}

function deleteMacro(request: ApiRequest): ApiReply {
  request.emulator.account.macros.delete(findMacro(request, "destroy").id);
  return { status: 204 };
}

/** Active and position of several. */
function updateMany(request: ApiRequest): ApiReply {
  const changes = readRuleBatch(request, batchOf(request), ["active", "position"]);
  for (const { record, body } of changes) change(request, record, { action: "update", body });
  return { status: 200, body: { macros: changes.map(({ record }) => presentMacro(request, record)) } };
}

function batchOf({ emulator }: ApiRequest): RuleBatch<Macro> {
  return { key: "macros", records: emulator.account.macros };
}

/** Checks the macro as it would become and then changes it. Throws 422 for one without a title or actions, or with an unknown one. */
function change(
  request: ApiRequest,
  macro: Macro,
  { action, body }: { action: "create" | "update"; body: JsonObject },
): void {
  const { definition, categoryId: _none, ...attributes } = parseRuleAttributes("macro", action, body);
  const actions = definition?.actions ?? macro.actions;
  const title = attributes.title ?? macro.title;
  if (title.trim() === "")
    throw recordInvalid({ attribute: "title", description: "Title: cannot be blank", error: "BlankValue" });
  const unknown = actions.find(({ field }) => !KNOWN_ACTIONS.test(field));
  if (actions.length === 0 || unknown !== undefined) {
    const reason =
      unknown === undefined
        ? "You must select at least one action."
        : `"${unknown.field.slice(0, 100)}" is not an action of macros.`;
    throw recordInvalid({ attribute: "base", description: `Invalid actions. ${reason}` });
  }
  const restriction =
    body["restriction"] === undefined
      ? macro.restriction
      : readRestriction(body["restriction"], "macro.restriction");
  const changed = { ...attributes, raw_title: title, actions, restriction };
  Object.assign(macro, changed, { updated_at: request.emulator.clock.nowIso() });
}

/** `only_viewable` leaves an admin those that the admin may use too. */
function visibleMacros(request: ApiRequest): Macro[] {
  const { account } = request.emulator;
  const seesAll = request.user.role === "admin" && request.query.get("only_viewable") !== "true";
  return [...account.macros.values()].filter((macro) => seesAll || isAvailable(account, request.user, macro));
}

function findMacro(request: ApiRequest, action: string, name = "id"): Macro {
  const endpoint = `rules/macros/${action}`;
  const id =
    name === "id" ? readId(request, endpoint) : readInteger(request.params[name], "macro_id", endpoint);
  const macro = visibleMacros(request).find((candidate) => candidate.id === id);
  if (macro === undefined) throw recordNotFound();
  return macro;
}

/** The members of a recorded macro; usage counts nothing here and is 0. */
function presentMacro(request: ApiRequest, macro: Macro): Record<string, unknown> {
  const include = readInclude(request);
  const usage = ["usage_1h", "usage_24h", "usage_7d", "usage_30d"].filter((name) => include.has(name));
  return {
    url: `${request.baseUrl}/api/v2/macros/${macro.id}.json`,
    ...macro,
    ...(include.has("app_installation") ? { app_installation: null } : {}),
    ...(include.has("permissions") ? { permissions: { can_edit: true, can_delete: true } } : {}),
    ...Object.fromEntries(usage.map((name) => [name, 0])),
  };
}

function reply(request: ApiRequest, status: number, macro: Macro): ApiReply {
  return { status, body: { macro: presentMacro(request, macro) } };
}
