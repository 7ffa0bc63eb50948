import type { Action, Condition } from "../account/rule-records.ts";
import { malformedValue } from "../account/refusal.ts";
import type { RuleKind } from "./rule-draft.ts";
import { isRecord, readFlag, readId, readText } from "../account/read-value.ts";

/** What a client writes of a rule: only what it named. */
export interface RuleAttributes {
  title?: string;
  description?: string | null;
  active?: boolean;
  position?: number;
  categoryId?: string;
  /** Set, both, when the client sent conditions or actions: Zendesk then replaces the two together. */
  definition?: { conditions: { all: Condition[]; any: Condition[] }; actions: Action[] };
}

/**
 * Reads a client's `automation`, `trigger`, `macro` or `view` object. Conditions may be under `conditions` or in top-level `all` and `any`.
 * Throws `Refusal` for values of the wrong type, in Zendesk's recorded sentence.
 */
export function parseRuleAttributes(
  kind: RuleKind | "macro" | "view",
  action: "create" | "update",
  body: Record<string, unknown>,
): RuleAttributes {
  const reader = { kind, endpoint: `api/v2/rules/${kind}s/${action}` };
  const attributes: RuleAttributes = {};
  const { title, description, active, position, category_id: categoryId } = body;
  if (title !== undefined) attributes.title = readText(title, `${kind}.title`) ?? "";
  if (description !== undefined) attributes.description = readText(description, `${kind}.description`);
  if (active !== undefined) attributes.active = readFlag(active, `${kind}.active`);
  if (position !== undefined) attributes.position = readId(position, `${kind}.position`) ?? 0;
  if (categoryId !== undefined && categoryId !== null)
    attributes.categoryId = readText(categoryId, `${kind}.category_id`) ?? "";
  const definition = readDefinition(reader, body);
  if (definition !== null) attributes.definition = definition;
  return attributes;
}

interface Reader {
  kind: string;
  endpoint: string;
}

function readDefinition(
  reader: Reader,
  body: Record<string, unknown>,
): NonNullable<RuleAttributes["definition"]> | null {
  const { conditions, all, any, actions } = body;
  if (conditions === undefined && all === undefined && any === undefined && actions === undefined)
    return null;
  const name = `${reader.kind}.conditions`;
  if (conditions !== undefined && conditions !== null && !isRecord(conditions)) {
    throw malformedValue(name, "must be a hash", reader.endpoint);
  }
  const set = isRecord(conditions) ? conditions : { all, any };
  return {
    conditions: {
      all: readList(reader, `${name}.all`, set["all"]).map((item) => readCondition(reader, item)),
      any: readList(reader, `${name}.any`, set["any"]).map((item) => readCondition(reader, item)),
    },
    actions: readList(reader, `${reader.kind}.actions`, actions).map((item) => readAction(reader, item)),
  };
}

function readList(reader: Reader, name: string, value: unknown): Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformedValue(name, "must be an array", reader.endpoint);
  return value.map((item: unknown) => {
    if (!isRecord(item)) throw malformedValue(name, "must be an array of hashes", reader.endpoint);
    return item;
  });
}

function readCondition(reader: Reader, item: Record<string, unknown>): Condition {
  const name = `${reader.kind}.conditions`;
  const value = item["value"];
  return {
    field: readText(item["field"] ?? "", `${name}.field`) ?? "",
    // Where the reference says to omit the operator, Zendesk shows "is" [recorded].
    operator: readText(item["operator"] ?? "", `${name}.operator`) || "is",
    value: Array.isArray(value)
      ? value.map((part: unknown) => readText(part, `${name}.value`) ?? "")
      : readText(value ?? null, `${name}.value`),
  };
}

function readAction(reader: Reader, item: Record<string, unknown>): Action {
  const name = `${reader.kind}.actions`;
  const value = item["value"];
  return {
    field: readText(item["field"] ?? "", `${name}.field`) ?? "",
    value: Array.isArray(value)
      ? value.map((part: unknown) => readPart(name, part))
      : readText(value ?? null, `${name}.value`),
  };
}

/** A part of a list value stays a number where it is one (target ids); nested lists (URL parameters) are kept as their JSON. */
function readPart(name: string, part: unknown): string | number {
  if (typeof part === "number") return part;
  if (Array.isArray(part)) return JSON.stringify(part);
  return readText(part, `${name}.value`) ?? "";
}
