import type { InstalledRequirement, TicketField, User } from "../account/records.ts";
import type { Emulator } from "../emulator.ts";
import { allRoutes } from "../resources/all-routes.ts";
import { toApiError } from "../http/errors/to-api-error.ts";
import type { AppPackage } from "./package/app-package.ts";
import { isJsonObject } from "./package/manifest.ts";
import type { Requirement } from "./package/requirements.ts";

/** The key under which each kind's attributes are sent to its API, in the order of creation. */
const wrappers: Readonly<Record<string, string>> = {
  ticket_fields: "ticket_field",
  webhooks: "webhook",
  targets: "target",
  macros: "macro",
  views: "view",
  triggers: "trigger",
  automations: "automation",
};

/**
 * Makes what an app's requirements.json asks for, as Zendesk does when the app is installed, through the API's own rules. What
 * cannot be made is reported to `warn`, and the rest is created; Zendesk would not install the app.
 */
export function installRequirements(
  emulator: Emulator,
  app: AppPackage,
  warn: (line: string) => void,
): InstalledRequirement[] {
  const order = Object.keys(wrappers);
  const sorted = app.requirements.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return sorted.flatMap((requirement) => {
    const { kind, identifier } = requirement;
    try {
      const id = install(emulator, requirement);
      return [{ identifier, requirement_id: id, requirement_type: kind }];
    } catch (error) {
      warn(
        `The requirement "${identifier}" (${kind}) of the app ${app.name} was not made: ${reasonOf(error)}`,
      );
      return [];
    }
  });
}

function install(emulator: Emulator, requirement: Requirement): number | string {
  const { kind, attributes } = requirement;
  if (kind === "ticket_fields") return addTicketField(emulator, attributes);
  const wrapper = wrappers[kind];
  if (wrapper === undefined) throw new Error("this kind is not emulated.");
  const path = `/api/v2/${kind}`;
  const route = allRoutes.find((candidate) => candidate.method === "POST" && candidate.path === path);
  const reply = route?.handle({
    emulator,
    method: "POST",
    path,
    params: {},
    query: new URLSearchParams(),
    body: { [wrapper]: attributes },
    user: findAdmin(emulator),
    app: null,
    channel: "api",
    client: "",
    baseUrl: "",
  });
  const body = reply === undefined || reply instanceof Promise ? undefined : reply.body;
  const made = isJsonObject(body) ? body[wrapper] : undefined;
  if (!isJsonObject(made)) throw new Error("the API gave no answer.");
  return made["id"] as number | string;
}

function addTicketField({ account }: Emulator, attributes: Record<string, unknown>): number {
  const id = account.nextId();
  const options = attributes["custom_field_options"];
  const field: TicketField = {
    active: true,
    ...attributes,
    id,
    type: String(attributes["type"] ?? "text"),
    title: String(attributes["title"]),
    ...(Array.isArray(options) ? { custom_field_options: options.filter(isJsonObject).map(withId) } : {}),
  };
  account.ticketFields.set(id, field);
  return id;

  function withId(option: Record<string, unknown>) {
    return { id: account.nextId(), name: String(option["name"]), value: String(option["value"]) };
  }
}

function findAdmin({ account }: Emulator): User {
  const admin = [...account.users.values()].find(({ role, active }) => role === "admin" && active);
  if (admin === undefined) throw new Error("the account has no admin.");
  return admin;
}

function reasonOf(error: unknown): string {
  const refused = toApiError(error);
  if (refused !== null) return JSON.stringify(refused.body);
  return error instanceof Error ? error.message : String(error);
}
