import type { User } from "../../account/records.ts";
import type { Emulator } from "../../emulator.ts";
import { notAuthenticated } from "../errors/api-error.ts";

/** The API token of every user of the emulated account, and the OAuth access token of its first admin. */
const API_TOKEN = "emulator";

/** Who calls, and for which app, as the headers tell. */
export interface Caller {
  user: User;
  app: { installationId: number; location: string } | null;
  /** `web` for the host page's own session, `api` for a script's credentials or an app's call. */
  channel: "api" | "web";
}

/**
 * Reads who calls: Basic `<e-mail>/token:emulator`, `Bearer emulator` for the first admin, else the page's own session (header `x-emulator-user`, or cookie
 * `emulator_session`, each with a user's id). Throws 401 for anything else.
 */
export function authenticate(emulator: Emulator, headers: Headers): Caller {
  const authorization = headers.get("authorization");
  const user =
    authorization === null ? sessionUser(emulator, headers) : credentialsUser(emulator, authorization);
  if (user === undefined || !user.active || user.suspended) throw notAuthenticated();
  const installationId = Number(headers.get("x-emulator-app") ?? Number.NaN);
  const app = Number.isInteger(installationId)
    ? { installationId, location: headers.get("x-emulator-location") ?? "" }
    : null;
  return { user, app, channel: authorization === null && app === null ? "web" : "api" };
}

function credentialsUser(emulator: Emulator, authorization: string): User | undefined {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) return basicUser(emulator, authorization);
  if (token !== API_TOKEN) return undefined;
  return [...emulator.account.users.values()].find(({ role }) => role === "admin");
}

function basicUser(emulator: Emulator, authorization: string): User | undefined {
  const match = /^Basic\s+(\S+)$/i.exec(authorization);
  const [, encoded] = match ?? [];
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  const name = decoded.slice(0, colon);
  if (colon === -1 || !name.endsWith("/token") || decoded.slice(colon + 1) !== API_TOKEN) return undefined;
  return findByEmail(emulator, name.slice(0, -"/token".length).toLowerCase());
}

function findByEmail(emulator: Emulator, email: string): User | undefined {
  for (const user of emulator.account.users.values()) {
    if (user.email !== null && user.email.toLowerCase() === email) return user;
  }
  return undefined;
}

function sessionUser(emulator: Emulator, headers: Headers): User | undefined {
  const cookie = /(?:^|;\s*)emulator_session=(\d+)/.exec(headers.get("cookie") ?? "")?.[1];
  const id = Number(headers.get("x-emulator-user") ?? cookie ?? Number.NaN);
  return emulator.account.users.get(id);
}
