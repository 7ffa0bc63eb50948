import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import { seedIds } from "../../emulator/src/seed/seed-ids.ts";
import { callEmulator, type Person, type Reply } from "../support/emulator/emulator-client.ts";
import { differences, type Shape } from "./shape.ts";

/** A call made before the one that is looked at. It must succeed. */
export interface Preparation {
  call: string;
  as?: Person;
  body?: unknown;
  /** Values to keep from the reply for later placeholders, by their path: `{ id: "webhook.id" }` fills `{id}`. */
  keep?: Record<string, string>;
}

/**
 * One documented exchange: who asks what, and what Zendesk answers. `{name}` in calls and bodies is replaced by a kept value or one of the
 * bundled account's: `{admin}`, `{agent}`, `{custom}`, `{customRole}`, `{customer}`, `{group}`, `{brand}`, `{form}`, `{newTicket}`, `{openTicket}`, `{pendingTicket}`,
 * `{solvedTicket}`, `{closedTicket}`, `{privateTicket}`, and the 2listen stand-in's `{surveyEndpoint}`, `{surveyUser}`, `{surveyToken}`.
 */
export interface Exchange {
  /** The fact, in the present tense. */
  fact: string;
  /** Where the fact is from: a page of Zendesk's documentation, a recording, or "assumed". */
  source: string;
  before?: Preparation[];
  call: string;
  as?: Person;
  body?: unknown;
  requestHeaders?: Record<string, string>;
  status: number;
  reply?: Shape;
  /** Response headers by name; null means absent. */
  headers?: Record<string, string | RegExp | null>;
}

/** Makes the exchange against the emulator. Answers everything in which the reply departs from what is documented. */
export async function playExchange(running: RunningEmulator, exchange: Exchange): Promise<string[]> {
  const kept = new Map(Object.entries(knownValues(running)));
  for (const { call, as, body, keep = {} } of exchange.before ?? []) {
    const reply = await callEmulator(running, fill(call, kept), {
      as: as ?? "admin",
      body: fillBody(body, kept),
    });
    if (reply.status >= 400)
      return [`before, ${call} answers ${reply.status}: ${JSON.stringify(reply.body)}`];
    for (const [name, path] of Object.entries(keep)) kept.set(name, valueAt(reply.body, path));
  }
  const reply = await callEmulator(running, fill(exchange.call, kept), {
    as: exchange.as ?? "admin",
    body: fillBody(exchange.body, kept),
    headers: exchange.requestHeaders ?? {},
  });
  const problems =
    reply.status === exchange.status ? [] : [`status is ${reply.status}, not ${exchange.status}`];
  if (exchange.reply !== undefined)
    problems.push(...differences(reply.body, fillShape(exchange.reply, kept)));
  problems.push(...headerProblems(reply, exchange.headers ?? {}));
  return problems.length === 0
    ? []
    : [...problems, `the reply was ${JSON.stringify(reply.body).slice(0, 800)}`];
}

function headerProblems(reply: Reply, wanted: Record<string, string | RegExp | null>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const actual = reply.headers.get(name);
    const isRight = value instanceof RegExp ? actual !== null && value.test(actual) : actual === value;
    return isRight ? [] : [`header ${name} is ${String(actual)}, not ${String(value)}`];
  });
}

function knownValues({ emulator, credentials }: RunningEmulator): Record<string, unknown> {
  const tickets = [...emulator.account.tickets.values()];
  const ticketOf = (status: string) =>
    tickets.find((ticket) => ticket.status === status && ticket.is_public)?.id;
  return {
    admin: seedIds.admin,
    agent: seedIds.agent,
    custom: seedIds.customAgent,
    customRole: seedIds.customRole,
    customer: seedIds.firstCustomer,
    group: seedIds.supportGroup,
    brand: seedIds.brand,
    form: seedIds.form,
    newTicket: ticketOf("new"),
    openTicket: ticketOf("open"),
    pendingTicket: ticketOf("pending"),
    solvedTicket: ticketOf("solved"),
    closedTicket: ticketOf("closed"),
    privateTicket: tickets.find((ticket) => !ticket.is_public)?.id,
    surveyEndpoint: credentials.endpoint,
    surveyUser: `${credentials.email}/token`,
    surveyToken: credentials.token,
  };
}

function fill(text: string, kept: Map<string, unknown>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    kept.has(name) ? String(kept.get(name)) : whole,
  );
}

/** A text that is nothing but one placeholder becomes the kept value itself, so that numbers stay numbers. */
function fillBody(value: unknown, kept: Map<string, unknown>): unknown {
  if (typeof value === "string") {
    const name = /^\{(\w+)\}$/.exec(value)?.[1];
    return name !== undefined && kept.has(name) ? kept.get(name) : fill(value, kept);
  }
  if (Array.isArray(value)) return value.map((item) => fillBody(item, kept));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillBody(item, kept)]));
}

function fillShape(shape: Shape, kept: Map<string, unknown>): Shape {
  if (typeof shape === "object" && shape !== null && "isValueTest" in shape) return shape;
  if (Array.isArray(shape)) return shape.map((item) => fillShape(item, kept));
  if (typeof shape === "object" && shape !== null)
    return Object.fromEntries(Object.entries(shape).map(([name, item]) => [name, fillShape(item, kept)]));
  return fillBody(shape, kept) as Shape;
}

function valueAt(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);
}
