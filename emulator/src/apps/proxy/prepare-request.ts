import type { AppPackage } from "../package/app-package.ts";
import { isWhitelisted } from "./is-whitelisted.ts";
import type { ProxyRequest } from "./proxy-request.ts";
import { signJwt } from "./sign-jwt.ts";
import { SettingScopeError, substituteSettings, type SettingSource } from "./substitute-settings.ts";

/** A request ready to be sent, or why it must not be. */
export type PreparedRequest =
  | { url: URL; method: string; headers: Headers; body: string | null }
  | { refusal: string; status: number };

/**
 * Applies the proxy's rules: header names with an underscore are dropped; settings are substituted only for `secure: true`,
 * and then only towards hosts of the manifest's `domainWhitelist`.
 *
 * @param nowSeconds for a token's `iat` and `exp`
 */
export function prepareRequest(
  request: ProxyRequest,
  app: AppPackage,
  context: { settings: Record<string, unknown>; nowSeconds: number },
): PreparedRequest {
  const source: SettingSource = { parameters: app.parameters, settings: context.settings };
  try {
    const prepared = request.secure ? substituteAll(request, source, context.nowSeconds) : request;
    const url = new URL(prepared.url);
    if (request.secure && app.domainWhitelist !== null && !isWhitelisted(url, app.domainWhitelist)) {
      return { status: 403, refusal: `${url.host} is not in the app's domainWhitelist.` };
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(prepared.headers))
      if (!name.includes("_")) headers.set(name, value);
    return { url, method: request.method, headers, body: prepared.body };
  } catch (error) {
    if (error instanceof SettingScopeError) return { status: 400, refusal: error.message };
    return { status: 400, refusal: error instanceof Error ? error.message : "The request cannot be sent." };
  }
}

function substituteAll(request: ProxyRequest, source: SettingSource, nowSeconds: number) {
  const token = request.jwt === null ? null : createToken(request.jwt, source, nowSeconds);
  const withToken = (text: string) =>
    token === null ? text : text.replace(/\{\{\s*jwt\.token\s*\}\}/g, token);
  return {
    url: substituteSettings(withToken(request.url), "url", source),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        substituteSettings(withToken(value), "header", source),
      ]),
    ),
    body: request.body === null ? null : substituteSettings(withToken(request.body), "body", source),
  };
}

function createToken(
  jwt: NonNullable<ProxyRequest["jwt"]>,
  source: SettingSource,
  nowSeconds: number,
): string {
  const secret = substituteSettings(jwt.secretKey, "jwt_secret_key", source);
  const claims = Object.fromEntries(
    Object.entries(jwt.claims).map(([name, value]) => [
      name,
      typeof value === "string" ? substituteSettings(value, "jwt_claim", source) : value,
    ]),
  );
  const token = signJwt(jwt.algorithm, secret, { ...claims, iat: nowSeconds, exp: nowSeconds + jwt.expiry });
  if (token === null) throw new SettingScopeError(`The proxy does not sign with ${jwt.algorithm}.`);
  return token;
}
