import { createAccount } from "../../../emulator/src/account/create-account.ts";
import { makeUser } from "../../../emulator/src/account/make-user.ts";
import type { Ticket } from "../../../emulator/src/account/records.ts";
import { defaultAssumptions, type Assumptions } from "../../../emulator/src/assumptions.ts";
import { createClock } from "../../../emulator/src/clock.ts";
import { createInvocationLog } from "../../../emulator/src/delivery/invocation-log.ts";
import type { Emulator } from "../../../emulator/src/emulator.ts";
import { runAutomations } from "../../../emulator/src/engine/run-automations.ts";
import type { Actor } from "../../../emulator/src/tickets/actor.ts";
import type { TicketAttributes } from "../../../emulator/src/tickets/ticket-draft.ts";
import { createTicket, updateTicket } from "../../../emulator/src/engine/ticket-pipeline.ts";
import { createEmulator } from "../../../emulator/src/server/create-emulator.ts";

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
  openStatus: 71,
  ownOpenStatus: 72,
  solvedStatus: 73,
  retiredStatus: 74,
  planField: 81,
  dateField: 82,
  sectorField: 83,
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
      stop() {},
      settled: () => Promise.resolve(),
      enqueue(webhook, body) {
        sent.push({ webhook: webhook.id, body });
        return `invocation-${sent.length}`;
      },
    }),
  });
  fillAccount(emulator);
  addStatuses(emulator);
  addOwnerFields(emulator);
  return { emulator, sent };
}

function addOwnerFields({ account }: Emulator): void {
  const options = [
    { id: 801, name: "Ouro", value: "ouro" },
    { id: 802, name: "Prata", value: "prata" },
  ];
  const plan = { id: ids.planField, key: "plano", type: "dropdown", title: "Plano", active: true };
  account.userFields.set(plan.id, { ...plan, custom_field_options: options });
  const date = {
    id: ids.dateField,
    key: "pesquisado_em",
    type: "date",
    title: "Pesquisado em",
    active: true,
  };
  account.userFields.set(date.id, date);
  const sector = { id: ids.sectorField, key: "setor", type: "text", title: "Setor", active: true };
  account.organizationFields.set(sector.id, sector);
}

function addStatuses({ account, clock }: Emulator): void {
  const rows = [
    [ids.openStatus, "open", true],
    [ids.ownOpenStatus, "open", false],
    [ids.solvedStatus, "solved", true],
    [ids.retiredStatus, "solved", false],
  ] as const;
  for (const [id, category, isDefault] of rows) {
    account.customStatuses.set(id, {
      id,
      status_category: category,
      agent_label: `Status ${id}`,
      end_user_label: `Status ${id}`,
      description: "",
      end_user_description: "",
      active: id !== ids.retiredStatus,
      default: isDefault,
      created_at: clock.nowIso(),
      updated_at: clock.nowIso(),
    });
  }
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

/** Lets hours pass, with the hourly run at the end of each. */
export function passHours(emulator: Emulator, hours: number): void {
  for (let hour = 0; hour < hours; hour += 1) {
    emulator.clock.advance(HOUR_MS);
    runAutomations(emulator);
  }
}
