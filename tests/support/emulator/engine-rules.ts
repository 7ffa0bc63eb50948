import type { Ticket } from "../../../emulator/src/account/records.ts";
import type { Action, Condition, Rule, Trigger } from "../../../emulator/src/account/rule-records.ts";
import type { Webhook } from "../../../emulator/src/account/webhook-records.ts";
import type { Emulator } from "../../../emulator/src/emulator.ts";
import { compileConditions } from "../../../emulator/src/engine/compile-conditions.ts";
import type { RuleDraft } from "../../../emulator/src/engine/rule-draft.ts";
import { ids } from "./engine-emulator.ts";

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
