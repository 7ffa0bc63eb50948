import type { JsonObject } from "./read-body.ts";

const DEEPEST_NAME = 10;

/**
 * A form-encoded body as the object that Ruby on Rails, and so Zendesk, makes of it: `ticket[tags][]=a` is
 * `{ticket: {tags: ["a"]}}`. Every value is a text. A name that contradicts an earlier one is ignored.
 */
export function parseFormBody(text: string): JsonObject {
  const body: JsonObject = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const keys = [
      /^[^[]*/.exec(name)?.[0] ?? "",
      ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key),
    ];
    if (keys.length <= DEEPEST_NAME && !keys.includes("__proto__")) place(body, keys, value);
  }
  return body;
}

function place(owner: JsonObject, [key = "", ...rest]: string[], value: string): void {
  const [next, ...beyond] = rest;
  if (next === undefined) {
    owner[key] = value;
  } else if (next === "") {
    const list = (owner[key] ??= []);
    if (Array.isArray(list)) placeInList(list, beyond, value);
  } else {
    const inner = (owner[key] ??= {});
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
      place(inner as JsonObject, rest, value);
  }
}

/** In a list of objects (`a[][x]=1&a[][y]=2&a[][x]=3`) a member that the last one has already begins the next one. */
function placeInList(list: unknown[], keys: string[], value: string): void {
  const [key] = keys;
  if (key === undefined) {
    list.push(value);
    return;
  }
  const last = list.at(-1);
  const isOpen = typeof last === "object" && last !== null && !Object.hasOwn(last, key);
  const owner = isOpen ? (last as JsonObject) : {};
  if (!isOpen) list.push(owner);
  place(owner, keys, value);
}
