import { accept, refuse } from "./checked.ts";
import type { Checked } from "./checked.ts";

export type EndpointProblem =
  | "endpointMissing"
  | "endpointNotAUrl"
  | "endpointNotHttps"
  | "endpointHasCredentials"
  | "endpointHasPlaceholder";

const loopbackHosts = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
const urlShape = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^\s]*)$/i;

/**
 * The address that surveys are posted to: https, or http on the own machine, without credentials in it. Zendesk takes
 * http, but sends the basic auth in the clear then.
 */
export function checkEndpoint(text: string): Checked<string, EndpointProblem> {
  const endpoint = text.trim();
  if (endpoint === "") return refuse("endpointMissing");
  if (/[{}]/.test(endpoint)) return refuse("endpointHasPlaceholder");
  const [, scheme, authority] = urlShape.exec(endpoint) ?? [];
  if (scheme === undefined || authority === undefined || /\s/.test(endpoint))
    return refuse("endpointNotAUrl");
  if (authority.includes("@")) return refuse("endpointHasCredentials");
  const host = authority.replace(/:\d*$/, "");
  if (!/^([\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.?|\[[0-9a-f:.]+\])$/iu.test(host))
    return refuse("endpointNotAUrl");
  if (scheme.toLowerCase() === "https") return accept(endpoint);
  if (scheme.toLowerCase() === "http") {
    return loopbackHosts.test(host) ? accept(endpoint) : refuse("endpointNotHttps");
  }
  return refuse("endpointNotAUrl");
}
