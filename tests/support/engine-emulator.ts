import { createAccount } from "../../emulator/account/create-account.ts";
import { makeUser } from "../../emulator/account/make-user.ts";
import type { Action, Condition, Rule, Ticket, Trigger, Webhook } from "../../emulator/account/records.ts";
import { defaultAssumptions, type Assumptions } from "../../emulator/assumptions.ts";
import { createClock } from "../../emulator/clock.ts";
import { createInvocationLog } from "../../emulator/delivery/invocation-log.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import { compileConditions } from "../../emulator/engine/compile-conditions.ts";
import type { RuleDraft } from "../../emulator/engine/rule-draft.ts";
import { runAutomations } from "../../emulator/engine/run-automations.ts";
import {
  createTicket,
  updateTicket,
  type Actor,
  type TicketAttributes,
} from "../../emulator/engine/ticket-pipeline.ts";
import { createEmulator } from "../../emulator/server/create-emulator.ts";

/** The people and records of a small account for tests of the engine. */
export const ids = {
  admin: 1,
  agent: 2,
  otherAgent: 3,
  customer: 11,
  otherCustomer: 12,
  group: 21,
  otherGroup: 22,
  brand: 31,
  otherBrand: 32,
  form: 41,
  otherForm: 42,
  organization: 51,
  textField: 61,
  dropDown: 62,
  numberField: 63,
} as const;

const HOUR_MS = 3_600_000;

/** An engine without a server: a frozen clock, a small account, and a list of the webhook calls it would send. */
export interface EngineEmulator {
  emulator: Emulator;
  /** What rules sent to webhooks, in order. */
  sent: { webhook: string; body: string }[];
}

/** A fresh engine at Monday, 2026-11-16, 12:00 UTC (09:00 in São Paulo, when its business hours begin). */
export function createEngineEmulator(assumptions: Partial<Assumptions> = {}): EngineEmulator {
  const sent: EngineEmulator["sent"] = [];
  const clock = createClock(Date.parse("2026-11-16T12:00:00Z"), true);
  const account = createAccount();
  const emulator = createEmulator({
    account,
    clock,
    apps: [],
    assumptions: { ...defaultAssumptions, ...assumptions },
    createDelivery: () => ({
      log: createInvocationLog(() => clock.now()),
      timeoutMs: 1000,
      stop() {},
      settled: () => Promise.resolve(),
      enqueue(webhook, body) {
        sent.push({ webhook: webhook.id, body });
        return `invocation-${sent.length}`;
      },
    }),
  });
  fillAccount(emulator);
  return { emulator, sent };
}

function fillAccount({ account, clock }: Emulator): void {
  const now = clock.nowIso();
  const times = { created_at: now, updated_at: now };
  const addUser = (user: Parameters<typeof makeUser>[1]) =>
    account.users.set(user.id, makeUser(account, user, now));
  addUser({ id: ids.admin, name: "Alice Admin", email: "alice@example.com", role: "admin" });
  addUser({
    id: ids.agent,
    name: "Bruno Braga",
    email: "bruno@example.com",
    role: "agent",
    default_group_id: ids.group,
  });
  addUser({
    id: ids.otherAgent,
    name: "Carla Costa",
    email: "carla@example.com",
    role: "agent",
    default_group_id: ids.otherGroup,
  });
  addUser({
    id: ids.customer,
    name: "Zé da Silva",
    email: "ze@cliente.example",
    organization_id: ids.organization,
  });
  addUser({ id: ids.otherCustomer, name: "Yara", email: "yara@cliente.example" });
  account.groups.set(ids.group, { id: ids.group, name: "Suporte", default: true, ...times });
  account.groups.set(ids.otherGroup, { id: ids.otherGroup, name: "Vendas", default: false, ...times });
  account.groupMemberships.set(ids.agent, [ids.group]);
  account.groupMemberships.set(ids.otherAgent, [ids.otherGroup]);
  account.organizations.set(ids.organization, {
    id: ids.organization,
    name: "Cliente SA",
    tags: [],
    ...times,
  });
  for (const [id, isDefault] of [
    [ids.brand, true],
    [ids.otherBrand, false],
  ] as const) {
    account.brands.set(id, {
      id,
      name: `Marca ${id}`,
      subdomain: `marca${id}`,
      default: isDefault,
      active: true,
    });
  }
  for (const [id, isDefault] of [
    [ids.form, true],
    [ids.otherForm, false],
  ] as const) {
    account.ticketForms.set(id, { id, name: `Formulário ${id}`, default: isDefault, active: true });
  }
  account.ticketFields.set(ids.textField, { id: ids.textField, type: "text", title: "Pedido", active: true });
  account.ticketFields.set(ids.numberField, {
    id: ids.numberField,
    type: "integer",
    title: "Nota",
    active: true,
  });
  account.ticketFields.set(ids.dropDown, {
    id: ids.dropDown,
    type: "tagger",
    title: "Motivo",
    active: true,
    custom_field_options: [
      { id: 1, name: "Troca", value: "troca" },
      { id: 2, name: "Entrega", value: "entrega" },
    ],
  });
}

/** Somebody of the account who acts by a channel; an agent through the API by default. */
export function actor(userId: number = ids.agent, channel = "api"): Actor {
  return { userId, via: { channel, source: { from: {}, to: {}, rel: null } } };
}

/** A ticket made by the agent for the customer, with a public comment unless the attributes say otherwise. */
export function makeTicket(
  emulator: Emulator,
  attributes: TicketAttributes = {},
  by: Actor = actor(),
): Ticket {
  const all = { subject: "Ajuda", requester_id: ids.customer, comment: { body: "Olá" }, ...attributes };
  return createTicket(emulator, all, by).ticket;
}

/** Changes a ticket as the agent, or as `by`. */
export function change(
  emulator: Emulator,
  ticket: Ticket,
  attributes: TicketAttributes,
  by: Actor = actor(),
): void {
  updateTicket(emulator, ticket.id, attributes, by);
}

/** A condition as rules write it: `field operator value`. */
export function when(field: string, operator: string, value: string | null = null): Condition {
  return { field, operator, value };
}

const isRule = { active: true, default: false, url: "", created_at: "", updated_at: "" };

/** Puts a trigger into the account, after those that are there. */
export function addTrigger(
  emulator: Emulator,
  title: string,
  rule: { all?: Condition[]; any?: Condition[]; actions: Action[] },
): Trigger {
  const { triggers } = emulator.account;
  const conditions = { all: rule.all ?? [], any: rule.any ?? [] };
  const id = emulator.account.nextId();
  const position = triggers.size + 1;
  const trigger = {
    ...isRule,
    id,
    title,
    raw_title: title,
    position,
    conditions,
    actions: rule.actions,
    description: null,
    category_id: "",
  };
  triggers.set(id, trigger);
  return trigger;
}

/** Puts an automation into the account, after those that are there. */
export function addAutomation(
  emulator: Emulator,
  title: string,
  rule: { all: Condition[]; actions: Action[] },
): Rule {
  const { automations } = emulator.account;
  const id = emulator.account.nextId();
  const position = automations.size + 1;
  const conditions = { all: rule.all, any: [] };
  const automation = { ...isRule, id, title, raw_title: title, position, conditions, actions: rule.actions };
  automations.set(id, automation);
  return automation;
}

/** Puts a webhook into the account that rules can notify. */
export function addWebhook(emulator: Emulator, changes: Partial<Webhook> = {}): Webhook {
  const webhook: Webhook = {
    id: `WEBHOOK${emulator.account.webhooks.size + 1}`,
    name: "Pesquisa",
    description: null,
    status: "active",
    subscriptions: ["conditional_ticket_events"],
    endpoint: "http://localhost:1/survey",
    http_method: "POST",
    request_format: "json",
    authentication: null,
    custom_headers: null,
    external_source: null,
    signing_secret: { secret: "secret", algorithm: "SHA256" },
    created_at: emulator.clock.nowIso(),
    created_by: String(ids.admin),
    ...changes,
  };
  emulator.account.webhooks.set(webhook.id, webhook);
  return webhook;
}

/** Whether a trigger with this one condition fires during `act`. */
export function fires(emulator: Emulator, condition: Condition, act: () => void): boolean {
  const actions = [{ field: "notification_user", value: ["requester_id", "Assunto", "Texto"] }];
  const observer = addTrigger(emulator, "Observer", { all: [condition], actions });
  act();
  emulator.account.triggers.delete(observer.id);
  const events = [...emulator.account.audits.values()].flat().flatMap((audit) => audit.events);
  return events.some((event) => event.via?.source.from["id"] === observer.id);
}

/** Whether a condition is true of a ticket as an hourly run sees it now. */
export function isTrueOf(emulator: Emulator, ticket: Ticket, condition: Condition): boolean {
  const test = compileConditions({ all: [condition], any: [] });
  return test({ account: emulator.account, ticket, nowMs: emulator.clock.now(), update: null });
}

/** Lets hours pass, with the hourly run at the end of each. */
export function passHours(emulator: Emulator, hours: number): void {
  for (let hour = 0; hour < hours; hour += 1) {
    emulator.clock.advance(HOUR_MS);
    runAutomations(emulator);
  }
}

/** A rule as it would be written: an active automation that closes what is solved, unless the changes say otherwise. */
export function aRuleDraft(changes: {
  kind?: RuleDraft["kind"];
  title?: string;
  all?: Condition[];
  any?: Condition[];
  actions?: Action[];
}): RuleDraft {
  const {
    kind = "automation",
    title = "Regra",
    any = [],
    actions = [{ field: "status", value: "closed" }],
  } = changes;
  const all = changes.all ?? [when("status", "is", "solved"), when("SOLVED", "greater_than", "96")];
  return { kind, id: null, title, active: true, conditions: { all, any }, actions };
}
