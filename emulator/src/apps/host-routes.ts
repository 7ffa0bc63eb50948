import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import type { Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";

import type { Emulator } from "../emulator.ts";
import { hostFolder } from "../package-paths.ts";
import { appLocations, type AppLocationName } from "./package/app-package.ts";
import { describeSession } from "./describe-session.ts";
import { registerHostRecordRoutes } from "./host-record-routes.ts";
import { installApps } from "./install-apps.ts";
import { answerProxyRequest, type ProxiedRequest } from "./proxy/answer-proxy-request.ts";
import { resolvePerson } from "./resolve-person.ts";
import { serveAppAsset } from "./serve-app-asset.ts";
import { serveAppIcon } from "./serve-app-icon.ts";
import { keptForAYear, notFound, serveFile } from "./serve-file.ts";
import { namesSdk, sdkPath, substituteSdk, substituteSdkAddress } from "./substitute-sdk.ts";

const sdkFile = "zaf_sdk.min.js";

export interface HostOptions {
  /** Folder of the built host page; by default the package's own. */
  hostDirectory?: string;
  /** Hears which of an app's requirements could not be made. */
  log?: (line: string) => void;
  /** Hears of every request that an app sent to a third party through the proxy. */
  onProxied?: (sent: ProxiedRequest) => void;
}

/**
 * Adds everything the browser needs: the host page (`/`, `/agent/*`, `/admin/*`, `/tools/*`), its assets and API (`/host/*`),
 * the apps' assets (`/apps/:appId/assets/*`) and the ZAF SDK. Installs the emulator's apps into the account, again after each
 * reset. It has no fallback, so that it can be called before or after the REST and control routes.
 */
export function registerHostRoutes(app: Hono, emulator: Emulator, options: HostOptions = {}): void {
  const log = options.log ?? (() => {});
  installApps(emulator, log);
  emulator.subscribe((event) => {
    if (event.type === "reset") installApps(emulator, log);
  });
  const hostDirectory = options.hostDirectory ?? hostFolder;
  for (const path of ["/", "/agent", "/agent/*", "/admin", "/admin/*", "/tools/*"]) {
    app.get(path, (context) => answerHostPage(context, emulator, hostDirectory));
  }
  registerAssets(app, emulator, hostDirectory);
  registerHostRecordRoutes(app, emulator);
  app.get("/host/session", (context) => {
    const person = resolvePerson(
      emulator.account,
      context.req.header("x-emulator-user") ?? null,
      sessionOf(context),
    );
    return person
      ? context.json(describeSession(emulator, person, context.req.query("locale") ?? null))
      : context.notFound();
  });
  app.post("/host/proxy", (context) =>
    answerProxyRequest(context.req.raw, emulator, options.onProxied ?? (() => {})),
  );
}

function registerAssets(app: Hono, emulator: Emulator, hostDirectory: string): void {
  const fileOf = (context: Context, path: string) =>
    serveFile({ directory: hostDirectory, path, ifNoneMatch: context.req.header("if-none-match") });
  app.get("/host/assets/*", (context) => fileOf(context, context.req.path.slice("/host/".length)));
  app.get(sdkPath, async (context) => {
    const answer = await fileOf(context, sdkFile);
    // Pages name the build that they want, so that this need not be asked for again.
    if (context.req.query("v") !== undefined) answer.headers.set("cache-control", keptForAYear);
    return answer;
  });
  app.get("/apps/:appId/assets/*", async (context) => {
    const found = findApp(emulator, context.req.param("appId"));
    const path = decodeURIComponent(context.req.path.split("/").slice(4).join("/"));
    const asset = { path, ifNoneMatch: context.req.header("if-none-match") };
    if (found === undefined) return notFound();
    return serveAppAsset(found, asset, async (text, mediaType) => {
      const isPage = mediaType.includes("html");
      if (!isPage && !namesSdk(text)) return text;
      const version = await readSdkVersion(hostDirectory);
      return isPage
        ? substituteSdk(text, { version, nowMs: emulator.clock.now() })
        : substituteSdkAddress(text, version);
    });
  });
  app.get("/host/icons/:appId/:location", (context) => {
    const found = findApp(emulator, context.req.param("appId"));
    const location = context.req.param("location").replace(/\.svg$/, "");
    if (found === undefined || !isLocation(location)) return notFound();
    return serveAppIcon(found, location, {
      symbol: context.req.query("symbol") ?? "default",
      ifNoneMatch: context.req.header("if-none-match"),
    });
  });
}

/** The SDK's build by the time it was made; a page built again while the emulator runs is another. */
async function readSdkVersion(hostDirectory: string): Promise<string> {
  const made = await stat(join(hostDirectory, sdkFile)).catch(() => null);
  return made === null ? "none" : Math.round(made.mtimeMs).toString(36);
}

async function answerHostPage(
  context: Context,
  emulator: Emulator,
  hostDirectory: string,
): Promise<Response> {
  const person = resolvePerson(emulator.account, context.req.query("as") ?? null, sessionOf(context));
  if (person === null) return context.text("The account holds no agent or admin.", 500);
  let page: string;
  try {
    page = await readFile(join(hostDirectory, "index.html"), "utf8");
  } catch {
    return context.text("The host page is not built: npm run build --workspace zendesk-emulator", 500);
  }
  setCookie(context, "emulator_session", String(person.id), { path: "/", sameSite: "Lax", httpOnly: true });
  const session = describeSession(emulator, person, context.req.query("locale") ?? null);
  context.header("cache-control", "no-store");
  return context.html(page.replace("<!--session-->", () => sessionScript(session)));
}

/** A data block, not a script: `<` is escaped so that no text of the account can end it. */
function sessionScript(session: unknown): string {
  return `<script type="application/json" id="session">${JSON.stringify(session).replaceAll("<", "\\u003c")}</script>`;
}

function sessionOf(context: Context): string | undefined {
  return getCookie(context, "emulator_session");
}

function findApp(emulator: Emulator, appId: string) {
  return emulator.apps.find((app) => String(app.appId) === appId);
}

function isLocation(name: string): name is AppLocationName {
  return (appLocations as readonly string[]).includes(name);
}
