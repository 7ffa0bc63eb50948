import type { Condition } from "../../account/rule-records.ts";
import type { View, ViewOutput } from "../../account/workspace-records.ts";
import { findCondition } from "../../engine/conditions.ts";
import { parseRuleAttributes } from "../../engine/parse-rule-attributes.ts";
import { recordInvalid } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";
import { readRestriction } from "../rules/rule-access.ts";
import { columnWord, USUAL_COLUMNS } from "./view-columns.ts";

/** "The request must include at least one condition in the `all` array that checks one of" these (Zendesk API, Views). */
const NEEDED_FIELDS = ["status", "type", "group_id", "assignee_id", "requester_id", "custom_status_id"];
/** What only an update has, so that no view can ask for it. */
const UPDATE_FIELDS = /^(update_type|comment_is_public|comment_includes_word|current_via_id|role)$/;
const MOST_COLUMNS = 10;

/** What a client writes of a view. */
export type ViewAttributes = Partial<Omit<View, "id" | "default" | "created_at" | "updated_at">>;

/**
 * Reads a client's `view` object. An array of conditions that is sent replaces that array alone [documented]. Throws 400 for values of the
 * wrong kind, and 422 for conditions and columns that Zendesk refuses (its sentences are assumed).
 */
export function readViewAttributes(
  body: JsonObject,
  { action, known }: { action: "create" | "update"; known: View["conditions"] },
): ViewAttributes {
  const { definition, categoryId: _none, ...attributes } = parseRuleAttributes("view", action, body);
  const read: ViewAttributes = { ...attributes };
  if (attributes.title !== undefined) read.raw_title = attributes.title;
  if (definition !== undefined) {
    const sent = isObject(body["conditions"]) ? body["conditions"] : body;
    read.conditions = {
      all: sent["all"] === undefined ? known.all : definition.conditions.all,
      any: sent["any"] === undefined ? known.any : definition.conditions.any,
    };
  }
  if (action === "create" || read.conditions !== undefined) checkConditions(read.conditions ?? known);
  if (body["restriction"] !== undefined)
    read.restriction = readRestriction(body["restriction"], "view.restriction");
  return read;
}

/** A client's `output`, over what was there; columns of no kind are refused with 422. */
export function readOutput(request: ApiRequest, value: unknown, known: ViewOutput): ViewOutput {
  if (value === undefined || value === null) return known;
  if (!isObject(value)) throw invalidAttribute("view.output", "must be a hash");
  const { columns } = value;
  if (columns !== undefined && !Array.isArray(columns))
    throw invalidAttribute("view.output.columns", "must be an array");
  return {
    columns: columns === undefined ? known.columns : readColumns(request, columns),
    group_by: readSorting(request, value["group_by"], known.group_by),
    group_order: readDirection(value["group_order"], known.group_order),
    sort_by: readSorting(request, value["sort_by"], known.sort_by),
    sort_order: readDirection(value["sort_order"], known.sort_order),
  };
}

/** What a view shows that says nothing of it [recorded]. */
export function usualOutput(): ViewOutput {
  return {
    columns: [...USUAL_COLUMNS],
    group_by: null,
    group_order: "desc",
    sort_by: null,
    sort_order: "desc",
  };
}

function readColumns(request: ApiRequest, columns: readonly unknown[]): string[] {
  if (columns.length > MOST_COLUMNS)
    throw refuse("output", `Output: a view shows at most ${MOST_COLUMNS} columns`);
  return columns.map((written) => {
    const word = columnWord(request.emulator.account, written);
    if (word === null)
      throw refuse("output", `Output: "${String(written).slice(0, 100)}" is not a column of views`);
    return word;
  });
}

function readSorting(request: ApiRequest, written: unknown, known: string | null): string | null {
  if (written === undefined) return known;
  return written === null ? null : columnWord(request.emulator.account, written);
}

function readDirection(written: unknown, known: "asc" | "desc"): "asc" | "desc" {
  return written === "asc" || written === "desc" ? written : known;
}

function checkConditions({ all, any }: View["conditions"]): void {
  const unknown = [...all, ...any].find(
    ({ field }: Condition) => UPDATE_FIELDS.test(field) || findCondition(field) === undefined,
  );
  if (unknown !== undefined)
    throw refuse("base", `Invalid conditions. "${unknown.field.slice(0, 100)}" is not a condition of views.`);
  if (!all.some(({ field }) => NEEDED_FIELDS.includes(field)))
    throw refuse(
      "base",
      "Invalid conditions. A view checks status, type, group, assignee or requester in its ALL conditions.",
    );
}

function refuse(attribute: string, description: string) {
  return recordInvalid({ attribute, description });
}
