import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from "node:crypto";

import type { Hono } from "hono";

import type { Emulator } from "../emulator.ts";
import type { AppPackage } from "./package/app-package.ts";
import { isJsonObject } from "./package/manifest.ts";
import { resolvePerson } from "./resolve-person.ts";

/** How long a token is good for. */
const LIFETIME_SECONDS = 120;

const keyPairs = new WeakMap<AppPackage, { privateKey: KeyObject; publicKey: KeyObject }>();

/**
 * Adds what an app with `signedUrls` needs: the key that its server checks tokens by (`/api/v2/apps/:id/public_key.pem`), and the
 * token that the host page sends along with the request for a page (Zendesk, "Authenticating Zendesk in your server-side app").
 */
export function registerSignedUrls(app: Hono, emulator: Emulator): void {
  app.get("/api/v2/apps/:id/public_key.pem", (context) => {
    const found = emulator.apps.find(({ appId }) => String(appId) === context.req.param("id"));
    if (found === undefined) return context.notFound();
    return context.text(keyPairOf(found).publicKey.export({ type: "spki", format: "pem" }).toString());
  });
  app.post("/host/signed-url", async (context) => {
    const asked: unknown = await context.req.json().catch(() => null);
    const person = resolvePerson(emulator.account, context.req.header("x-emulator-user") ?? null, undefined);
    const found = isJsonObject(asked)
      ? emulator.apps.find(({ installationId }) => installationId === asked["installationId"])
      : undefined;
    if (found === undefined || person === null || !isJsonObject(asked)) return context.notFound();
    const page = { location: String(asked["location"]), url: String(asked["url"]) };
    return context.json({ token: signPage(emulator, found, { ...page, userId: person.id }) });
  });
}

function keyPairOf(app: AppPackage) {
  const known = keyPairs.get(app);
  if (known !== undefined) return known;
  const made = generateKeyPairSync("rsa", { modulusLength: 2048 });
  keyPairs.set(app, made);
  return made;
}

/** RS256. Times are the real ones, by which the app's own server checks them; the claims beside `aud` are partly assumed. */
function signPage(
  { account }: Emulator,
  app: AppPackage,
  page: { location: string; url: string; userId: number },
): string {
  const { subdomain } = account.settings;
  const api = `https://${subdomain}.zendesk.com/api/v2`;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `${subdomain}.zendesk.com`,
    aud: `${api}/apps/installations/${app.installationId}.json`,
    sub: `${api}/users/${page.userId}.json`,
    iat: now,
    exp: now + LIFETIME_SECONDS,
    jti: randomUUID(),
    context: { product: "support", location: page.location, url: page.url, account: { subdomain } },
  };
  const signed = `${encode({ typ: "JWT", alg: "RS256" })}.${encode(claims)}`;
  const signature = createSign("RSA-SHA256").update(signed).sign(keyPairOf(app).privateKey, "base64url");
  return `${signed}.${signature}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
