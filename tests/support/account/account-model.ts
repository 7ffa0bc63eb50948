import type { AccountGateway } from "../../../src/application/ports/account-gateway.ts";
import type {
  ObservedAccount,
  ObservedRule,
  ObservedTarget,
  ObservedWebhook,
} from "../../../src/domain/provisioning/resources/observed-account.ts";
import type { RulePayload, WebhookPayload } from "../../../src/domain/provisioning/resources/resource.ts";

/** An account in memory, as far as plans read and write it: what Zendesk would echo, and nothing of its validation. */
export interface AccountModel {
  account: ObservedAccount;
  gateway: AccountGateway;
  writes: string[];
  /** Refuses the writes whose number (from 0) it gives true for. */
  refuse: (writeNumber: number) => boolean;
  /** Called after every write that passed. */
  afterWrite: () => void;
}

/** A model over an account, which it changes in place. */
export function modelAccount(account: ObservedAccount): AccountModel {
  const model: AccountModel = {
    account,
    writes: [],
    refuse: () => false,
    afterWrite: () => {},
    gateway: {} as AccountGateway,
  };
  let nextId = 5000;
  const write = <Result>(name: string, work: () => Result): Promise<Result> => {
    const isRefused = model.refuse(model.writes.length);
    model.writes.push(name);
    if (isRefused) {
      return Promise.reject({
        kind: "unavailable",
        status: 503,
        method: "POST",
        path: name,
        detail: "",
        code: "",
      });
    }
    const result = work();
    model.afterWrite();
    return Promise.resolve(result);
  };
  const rulesOf = (kind: "automation" | "trigger") =>
    kind === "automation" ? account.automations : account.triggers;
  const parts: Partial<AccountGateway> = {
    listWebhooks: () => Promise.resolve(structuredClone(account.webhooks)),
    listAutomations: () => Promise.resolve(structuredClone(account.automations)),
    listTriggers: () => Promise.resolve(structuredClone(account.triggers)),
    listTargets: () => Promise.resolve(structuredClone(account.targets)),
    createResource: (kind, payload) =>
      write(`create ${kind}`, () => {
        nextId += 1;
        if (kind === "webhook") account.webhooks.push(newWebhook(`W${nextId}`, payload));
        else rulesOf(kind).push(newRule(kind, String(nextId), payload));
        return kind === "webhook" ? `W${nextId}` : String(nextId);
      }),
    updateResource: (kind, id, payload) =>
      write(`update ${kind} ${id}`, () => {
        if (kind === "webhook") patchWebhook(find(account.webhooks, id), payload);
        else if (kind === "target") find(account.targets, id).isActive = false;
        else patchRule(find(rulesOf(kind), id), payload);
      }),
    deleteResource: (kind, id) =>
      write(`delete ${kind} ${id}`, () => {
        const list: { id: string }[] =
          kind === "webhook" ? account.webhooks : kind === "target" ? account.targets : rulesOf(kind);
        list.splice(list.indexOf(find(list, id)), 1);
      }),
    saveSettings: () => write("save settings", () => {}),
  };
  Object.assign(model.gateway, parts);
  return model;
}

function find<Item extends { id: string }>(list: Item[], id: string): Item {
  const item = list.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`The account model holds no ${id}.`);
  return item;
}

const createdAt = "2026-11-18T12:00:00Z";

function newWebhook(id: string, payload: object): ObservedWebhook {
  const webhook: ObservedWebhook = {
    id,
    name: "",
    description: "",
    isActive: false,
    endpoint: "",
    httpMethod: "",
    requestFormat: "",
    subscriptions: [],
    username: null,
    createdAt,
  };
  patchWebhook(webhook, payload);
  return webhook;
}

function patchWebhook(webhook: ObservedWebhook, payload: WebhookPayload): void {
  webhook.name = payload.name ?? webhook.name;
  webhook.description = payload.description ?? webhook.description;
  webhook.endpoint = payload.endpoint ?? webhook.endpoint;
  webhook.httpMethod = payload.http_method ?? webhook.httpMethod;
  webhook.requestFormat = payload.request_format ?? webhook.requestFormat;
  webhook.subscriptions = payload.subscriptions ?? webhook.subscriptions;
  webhook.username = payload.authentication?.data.username ?? webhook.username;
  if (payload.status !== undefined) webhook.isActive = payload.status === "active";
}

function newRule(kind: "automation" | "trigger", id: string, payload: object): ObservedRule {
  const rule: ObservedRule = {
    kind,
    id,
    title: "",
    description: "",
    isActive: true,
    position: 1,
    conditions: { all: [], any: [] },
    actions: [],
    createdAt,
    updatedAt: createdAt,
  };
  patchRule(rule, payload);
  return rule;
}

function patchRule(rule: ObservedRule, payload: RulePayload): void {
  rule.title = payload.title ?? rule.title;
  rule.isActive = payload.active ?? rule.isActive;
  if (rule.kind === "trigger") rule.description = payload.description ?? rule.description;
  if (payload.conditions === undefined && payload.actions === undefined) return;
  // Zendesk replaces both sets when it is sent one of them.
  rule.conditions = structuredClone(payload.conditions ?? { all: [], any: [] }) as ObservedRule["conditions"];
  rule.actions = structuredClone(payload.actions ?? []) as ObservedRule["actions"];
}

/** An account that holds nothing. */
export function emptyAccount(): ObservedAccount {
  return { webhooks: [], automations: [], triggers: [], targets: [], unreadable: [] };
}

/** A target as the manual guide had people make them. */
export function aTarget(changes: Partial<ObservedTarget> = {}): ObservedTarget {
  return {
    id: "700",
    title: "2listen",
    type: "url_target_v2",
    isActive: true,
    url: "https://survey.example/hook",
    ...changes,
  };
}

/** A webhook that somebody made by hand for the survey's address, with no marker; `changes` say what is special. */
export function aWebhook(changes: Partial<ObservedWebhook> = {}): ObservedWebhook {
  return {
    id: "W100",
    name: "Pesquisa",
    description: "",
    isActive: true,
    endpoint: "https://survey.example/hook",
    httpMethod: "POST",
    requestFormat: "json",
    subscriptions: ["conditional_ticket_events"],
    username: "conta@empresa.example/token",
    createdAt: "2024-01-01T00:00:00Z",
    ...changes,
  };
}

/** A rule with no conditions and actions but those in `changes`. */
export function aRule(changes: Partial<ObservedRule> = {}): ObservedRule {
  return {
    kind: "automation",
    id: "300",
    title: "Regra",
    description: "",
    isActive: true,
    position: 1,
    conditions: { all: [], any: [] },
    actions: [],
    createdAt: "2024-01-01T00:00:00Z",
    updatedAt: "2024-01-01T00:00:00Z",
    ...changes,
  };
}
