import { appLocations } from "../../apps/package/app-package.ts";
import { isJsonObject } from "../../apps/package/manifest.ts";
import { parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import {
  listInstallations,
  listRequirements,
  showInstallation,
  updateInstallation,
} from "./installations.ts";
import { presentApp } from "./present-app.ts";

/** `/api/v2/apps`: the apps, their installations and locations, and messages to their open pages (Zendesk, "Apps", "App Installations"). */
export const appRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/apps", "agent", listApps),
  declareRoute("GET /api/v2/apps/:id", "agent", showApp),
  declareRoute("GET /api/v2/apps/installations", "agent", listInstallations),
  declareRoute("GET /api/v2/apps/installations/:id", "agent", showInstallation),
  declareRoute("PUT /api/v2/apps/installations/:id", "admin", updateInstallation),
  declareRoute("GET /api/v2/apps/installations/:id/requirements", "agent", listRequirements),
  declareRoute("GET /api/v2/apps/locations", "admin", listLocations),
  declareRoute("POST /api/v2/apps/notify", "agent", notifyApp),
  declareRoute("GET /api/v2/apps/owned", "admin", listApps),
];

function listApps({ emulator }: ApiRequest): ApiReply {
  const apps = emulator.apps.map(presentApp);
  return { status: 200, body: { apps, count: apps.length, next_page: null, previous_page: null } };
}

function showApp({ emulator, params }: ApiRequest): ApiReply {
  const app = emulator.apps.find(({ appId }) => String(appId) === params["id"]);
  if (app === undefined) throw recordNotFound();
  return { status: 200, body: presentApp(app) };
}

/** Shape as documented in "App Locations"; the ids are this emulator's own. */
function listLocations(): ApiReply {
  const locations = appLocations.map((name, index) => ({
    id: index + 1,
    name,
    host_application: "zendesk",
    product_code: 1,
    orderable: name.endsWith("_sidebar"),
    collapsible: name.endsWith("_sidebar"),
    visible: name !== "background",
  }));
  return { status: 200, body: { locations } };
}

/** Sends `api_notification.<event>` to the app's open pages, of one agent when `agent_id` names one. */
function notifyApp({ emulator, body, user }: ApiRequest): ApiReply {
  if (!isJsonObject(body)) throw parameterMissing("event");
  const { event, app_id: appId, agent_id: agentId } = body;
  if (typeof event !== "string" || event === "") throw parameterMissing("event");
  if (appId === undefined) throw parameterMissing("app_id");
  if (!emulator.apps.some((app) => app.appId === Number(appId))) throw recordNotFound();
  emulator.publish({
    type: "app.notified",
    appId: Number(appId),
    event,
    body: body["body"],
    agentId: agentId === undefined || agentId === null ? null : Number(agentId),
    senderId: user.id,
  });
  return { status: 200 };
}
