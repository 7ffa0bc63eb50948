import { parameterMissing } from "../errors/api-error.ts";
import { invalidAttribute } from "../errors/invalid-attribute.ts";
import type { ApiRequest } from "../router/route.ts";

/** A JSON object whose members are still unchecked. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The object that the body wraps under `key` (`{"ticket": {…}}`). Throws 400 `ParameterMissing` without it, and 400
 * `Invalid attribute` when it is something else than an object.
 */
export function readWrapped(request: ApiRequest, key: string, action: string): JsonObject {
  const value = isObject(request.body) ? request.body[key] : undefined;
  if (value === undefined || value === null) throw parameterMissing(key);
  if (!isObject(value)) throw invalidAttribute(key, "must be a hash", `api/v2/${action}`);
  return value;
}

/** The whole number that a path or query parameter holds, however large. Throws 400 `Invalid attribute` for anything else. */
export function readInteger(value: string | undefined, attribute: string, action: string): number {
  if (value === undefined || !/^\d+$/.test(value))
    throw invalidAttribute(attribute, "must be an integer", `api/v2/${action}`);
  return Number(value);
}

/** The `:id` of the route's path. */
export function readId(request: ApiRequest, action: string): number {
  return readInteger(request.params["id"], "id", action);
}

/** `ids=1,2,3` as numbers. Throws 400 when it is missing or one is no number. */
export function readIds(request: ApiRequest, action: string, name = "ids"): number[] {
  const text = request.query.get(name);
  if (text === null || text.trim() === "") throw parameterMissing(name);
  return text.split(",").map((part) => readInteger(part.trim(), name, action));
}

/** A list of tags from `["a","b"]` or `"a b"` / `"a,b"`; undefined for anything else. */
export function readTags(value: unknown): string[] | undefined {
  if (typeof value === "string") return value.split(/[\s,]+/).filter((tag) => tag !== "");
  if (!Array.isArray(value)) return undefined;
  if (!value.every((tag) => typeof tag === "string" || typeof tag === "number")) return undefined;
  return value.flatMap((tag) => String(tag).split(/[\s,]+/)).filter((tag) => tag !== "");
}
