import { appLocations, type AppPackage } from "../../apps/app-package.ts";
import { isJsonObject } from "../../apps/manifest.ts";
import { readAppTexts } from "../../apps/read-translations.ts";
import { parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/apps`: the apps themselves, the places they can stand, and messages to their open pages (Zendesk, "Apps"). */
export const appRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/apps", permission: "agent", handle: listApps },
  { method: "GET", path: "/api/v2/apps/owned", permission: "admin", handle: listApps },
  { method: "GET", path: "/api/v2/apps/locations", permission: "admin", handle: listLocations },
  { method: "POST", path: "/api/v2/apps/notify", permission: "agent", handle: notifyApp },
  { method: "GET", path: "/api/v2/apps/:id", permission: "agent", handle: showApp },
];

function listApps({ emulator }: ApiRequest): ApiReply {
  const apps = emulator.apps.map(describeApp);
  return { status: 200, body: { apps, count: apps.length, next_page: null, previous_page: null } };
}

function showApp({ emulator, params }: ApiRequest): ApiReply {
  const app = emulator.apps.find(({ appId }) => String(appId) === params["id"]);
  if (app === undefined) throw recordNotFound();
  return { status: 200, body: describeApp(app) };
}

function describeApp(app: AppPackage): Record<string, unknown> {
  const texts = readAppTexts(app, app.defaultLocale);
  return {
    id: app.appId,
    name: texts.name,
    short_description: texts.shortDescription,
    default_locale: app.defaultLocale,
    framework_version: "2.0",
    version: app.version,
    visibility: "private",
    installable: true,
    single_install: false,
    products: ["support"],
    locations: Object.keys(app.locations).map(
      (name) => appLocations.indexOf(name as keyof typeof app.locations) + 1,
    ),
    parameters: app.parameters.map(({ name, type, required, secure, default: value }, index) => ({
      id: index + 1,
      app_id: app.appId,
      name,
      kind: type,
      label: texts.parameters[name]?.label ?? name,
      required,
      secure,
      default_value: secure ? null : value,
      position: index,
    })),
  };
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
