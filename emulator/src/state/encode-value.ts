/** What JSON has no form for is a list of two: the kind's mark, and the content. */
const MAP = "$map";
const SET = "$set";
const BYTES = "$bytes";
const LIST = "$list";

/** A value of records, maps, sets and bytes as JSON can hold it. Undefined members are left out, as JSON does. */
export function encodeValue(value: unknown): unknown {
  if (value instanceof Map) return [MAP, [...value].map((pair) => pair.map(encodeValue))];
  if (value instanceof Set) return [SET, [...value].map(encodeValue)];
  if (value instanceof Uint8Array) return [BYTES, Buffer.from(value).toString("base64")];
  // Each list has its mark, so that a list whose first element looks like one is not taken for another kind.
  if (Array.isArray(value)) return [LIST, value.map(encodeValue)];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, encodeValue(member)]));
}

/** The value that `encodeValue` was given. */
export function decodeValue(encoded: unknown): unknown {
  if (Array.isArray(encoded)) return decodeMarked(encoded);
  if (typeof encoded !== "object" || encoded === null) return encoded;
  return Object.fromEntries(Object.entries(encoded).map(([name, member]) => [name, decodeValue(member)]));
}

function decodeMarked([mark, content]: unknown[]): unknown {
  if (mark === BYTES) return new Uint8Array(Buffer.from(String(content), "base64"));
  const items = Array.isArray(content) ? content : [];
  if (mark === SET) return new Set(items.map(decodeValue));
  if (mark === MAP)
    return new Map(items.map(([key, value]: unknown[]) => [decodeValue(key), decodeValue(value)]));
  return items.map(decodeValue);
}
