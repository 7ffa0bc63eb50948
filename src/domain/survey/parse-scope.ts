import type { Scope } from "./settings.ts";
import { accept, refuse } from "./validation/checked.ts";
import type { Checked } from "./validation/checked.ts";

const emptyScope: Scope = { brandIds: [], groupIds: [], formIds: [], channelIds: [], excludedTags: [] };

/** The scope from its parameter's JSON text (`{"brands":[],"groups":[],"forms":[],"channels":[],"excluded_tags":[]}`); empty means no limit. */
export function parseScope(value: unknown): Checked<Scope, "scopeNotReadable"> {
  if (value === undefined || value === null) return accept(emptyScope);
  if (typeof value !== "string") return refuse("scopeNotReadable");
  if (value.trim() === "") return accept(emptyScope);
  const parsed = parseObject(value);
  if (parsed === null) return refuse("scopeNotReadable");
  return accept({
    brandIds: readList(parsed["brands"]),
    groupIds: readList(parsed["groups"]),
    formIds: readList(parsed["forms"]),
    channelIds: readList(parsed["channels"]),
    excludedTags: readList(parsed["excluded_tags"]),
  });
}

/** The scope as its parameter's JSON text; no text for no limit. */
export function serializeScope(scope: Scope): string {
  const lists = {
    brands: scope.brandIds,
    groups: scope.groupIds,
    forms: scope.formIds,
    channels: scope.channelIds,
    excluded_tags: scope.excludedTags,
  };
  const used = Object.entries(lists).filter(([, list]) => list.length > 0);
  return used.length === 0 ? "" : JSON.stringify(Object.fromEntries(used));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function readList(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const words = value.filter((item) => typeof item === "string" || typeof item === "number").map(String);
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}
