import type { AppInstallation } from "../../account/records.ts";
import type { AppPackage } from "../../apps/package/app-package.ts";
import { isJsonObject } from "../../apps/package/manifest.ts";
import type { Emulator } from "../../emulator.ts";
import { forbidden, parameterMissing, recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { presentInstallation } from "./present-installation.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

export function listInstallations({ emulator }: ApiRequest): ApiReply {
  const installations = [...emulator.account.installations.values()].map((installation) =>
    presentInstallation(appOf(emulator, installation), installation),
  );
  return {
    status: 200,
    body: { installations, count: installations.length, next_page: null, previous_page: null },
  };
}

export function showInstallation(request: ApiRequest): ApiReply {
  const installation = findInstallation(request);
  return { status: 200, body: presentInstallation(appOf(request.emulator, installation), installation) };
}

/**
 * Changes the settings that the body names and the manifest declares; others are dropped. Whether the call passes when an
 * app's own page makes it is unconfirmed: `settingsWritableFromApp` decides.
 */
export function updateInstallation(request: ApiRequest): ApiReply {
  const { emulator, body } = request;
  if (request.app !== null && !emulator.assumptions.settingsWritableFromApp) throw forbidden();
  const installation = findInstallation(request);
  const app = appOf(emulator, installation);
  const settings = isJsonObject(body) ? body["settings"] : undefined;
  if (!isJsonObject(settings)) throw parameterMissing("settings");
  const declared = new Set(["name", "title", ...(app?.parameters.map(({ name }) => name) ?? [])]);
  const changed = Object.fromEntries(Object.entries(settings).filter(([name]) => declared.has(name)));
  refuseBlanks(app, changed);
  const updated = {
    ...installation,
    settings: { ...installation.settings, ...changed },
    updated_at: emulator.clock.nowIso(),
  };
  emulator.account.installations.set(installation.id, updated);
  emulator.publish({ type: "installation.changed", installationId: installation.id });
  return { status: 200, body: presentInstallation(app, updated) };
}

function refuseBlanks(app: AppPackage | undefined, settings: Record<string, unknown>): void {
  const blank = app?.parameters.filter(
    ({ name, required }) =>
      required && name in settings && (settings[name] === "" || settings[name] === null),
  );
  if (blank === undefined || blank.length === 0) return;
  throw recordInvalid(
    ...blank.map(({ name }) => ({
      attribute: name,
      description: `${name}: cannot be blank`,
      error: "BlankValue",
    })),
  );
}

/** What was made for the app's requirements.json. The entries' shape beyond id, kind and identifier is unconfirmed. */
export function listRequirements(request: ApiRequest): ApiReply {
  const installation = findInstallation(request);
  const { created_at, updated_at } = installation;
  const requirements = installation.requirements.map((made) => ({ ...made, created_at, updated_at }));
  return {
    status: 200,
    body: { requirements, count: requirements.length, next_page: null, previous_page: null },
  };
}

function findInstallation({ emulator, params }: ApiRequest): AppInstallation {
  const installation = emulator.account.installations.get(Number(params["id"]));
  if (installation === undefined) throw recordNotFound();
  return installation;
}

function appOf(emulator: Emulator, installation: AppInstallation): AppPackage | undefined {
  return emulator.apps.find((app) => app.installationId === installation.id);
}
