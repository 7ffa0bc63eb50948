import { isJsonObject } from "../package/manifest.ts";

/** What the host page asks the proxy to send for an app; see `client.request` with a third party's URL. */
export interface ProxyRequest {
  installationId: number;
  location: string;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
  /** `secure: true`: `{{setting.<name>}}` is replaced here, where the browser never sees it. */
  secure: boolean;
  jwt: ProxyJwt | null;
}

/** `client.request`'s `jwt` option: the token that takes the place of `{{jwt.token}}`. */
export interface ProxyJwt {
  algorithm: string;
  secretKey: string;
  /** Seconds from now. */
  expiry: number;
  claims: Record<string, unknown>;
}

/** Reads the host page's JSON; null for anything else. */
export function parseProxyRequest(json: unknown): ProxyRequest | null {
  if (
    !isJsonObject(json) ||
    typeof json["url"] !== "string" ||
    !URL.canParse(json["url"].replaceAll(/[{}]/g, ""))
  ) {
    return null;
  }
  const headers = isJsonObject(json["headers"]) ? json["headers"] : {};
  return {
    installationId: Number(json["installationId"]),
    location: String(json["location"] ?? ""),
    url: json["url"],
    method: String(json["method"] ?? "GET").toUpperCase(),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: typeof json["body"] === "string" ? json["body"] : null,
    secure: json["secure"] === true,
    jwt: isJsonObject(json["jwt"]) ? parseJwt(json["jwt"]) : null,
  };
}

function parseJwt(jwt: Record<string, unknown>): ProxyJwt {
  return {
    algorithm: String(jwt["algorithm"] ?? "HS256"),
    secretKey: String(jwt["secret_key"] ?? ""),
    expiry: Number(jwt["expiry"] ?? 3600),
    claims: isJsonObject(jwt["claims"]) ? jwt["claims"] : {},
  };
}
