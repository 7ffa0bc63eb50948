import { normaliseAddress } from "./normalise-address.ts";

/** Whether two addresses take the same survey: a slash at the path's end more or less makes none of its own. */
export function isSameEndpoint(one: string, other: string): boolean {
  return withoutSlash(one) === withoutSlash(other);
}

function withoutSlash(endpoint: string): string {
  return normaliseAddress(endpoint).replace(/^([^?]*)\/(?=$|\?)/, "$1");
}
