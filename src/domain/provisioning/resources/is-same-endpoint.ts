import { normaliseAddress } from "./normalise-address.ts";

/** Whether two addresses are the same survey endpoint: a trailing slash makes no difference. */
export function isSameEndpoint(one: string, other: string): boolean {
  return withoutSlash(one) === withoutSlash(other);
}

function withoutSlash(endpoint: string): string {
  return normaliseAddress(endpoint).replace(/^([^?]*)\/(?=$|\?)/, "$1");
}
