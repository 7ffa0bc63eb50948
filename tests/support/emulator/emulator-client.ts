import type { RunningEmulator } from "../../../receiver/start-emulator.ts";

/** Who calls: one of the bundled account's people, a requester without agent rights, or nobody. */
export type Person = "admin" | "agent" | "agent2" | "custom" | "customer" | "nobody";

const emails: Record<Exclude<Person, "nobody">, string> = {
  admin: "admin@example.com",
  agent: "agent@example.com",
  agent2: "agent2@example.com",
  custom: "custom@example.com",
  customer: "ana@example.org",
};

/** A reply with its body already read: parsed where it is JSON, null where it is empty. */
export interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

/** What a call may say besides method and path. */
export interface CallOptions {
  as?: Person;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Emulators follow one another at one address: a connection that was kept would end at the one that is gone. */
export const ownConnection = { Connection: "close" };

/** The `Authorization` of a person of the bundled account; nothing for nobody. */
export function authorizationOf(person: Person): Record<string, string> {
  if (person === "nobody") return {};
  return { Authorization: `Basic ${Buffer.from(`${emails[person]}/token:emulator`).toString("base64")}` };
}

/** Makes one call by real HTTP: `callEmulator(running, "PUT /api/v2/tickets/1", { as: "agent", body: {…} })`. */
export async function callEmulator(
  running: Pick<RunningEmulator, "url">,
  call: string,
  { as = "admin", body, headers = {} }: CallOptions = {},
): Promise<Reply> {
  const space = call.indexOf(" ");
  const response = await fetch(running.url + call.slice(space + 1), {
    method: call.slice(0, space),
    headers: {
      ...ownConnection,
      ...authorizationOf(as),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
