import { describe, expect, test } from "vitest";

import {
  actor,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../tests/support/emulator/engine-emulator.ts";
import { addTrigger, when } from "../../../tests/support/emulator/engine-rules.ts";
import type { AccountSettings } from "../account/account.ts";
import type { Target } from "../account/webhook-records.ts";
import type { Actor } from "../tickets/actor.ts";
import type { TicketAttributes } from "../tickets/ticket-draft.ts";
import type { DocumentedAction } from "./actions/documented-action.ts";
import { actions, findAction } from "./actions.ts";

/** A trigger on creation with the actions, and the ticket that comes of it. */
interface Case {
  does: string;
  settings?: Partial<AccountSettings>;
  /** By default one action of the case's name. */
  value?: string | (string | number)[];
  actions?: { field: string; value: string | (string | number)[] }[];
  ticket?: TicketAttributes;
  by?: Actor;
  /** What the ticket has then. */
  result?: Record<string, unknown>;
  /** The audit's last event; its `via` names the rule. */
  event?: Record<string, unknown>;
}

const target: Target = { id: 9, url: "", title: "Alvo", type: "url_target_v2", active: true, created_at: "" };
const fieldValues = (text: string | null, dropDown: string | null) => [
  { id: ids.textField, value: text },
  { id: ids.numberField, value: null },
  { id: ids.dropDown, value: dropDown },
];
const mail = (recipient: string, recipients: number[]): Case => ({
  does: `is recorded as a Notification to ${JSON.stringify(recipients)} for ${recipient}`,
  value: [recipient, "[{{ticket.id}}]", "Oi"],
  ticket: { email_ccs: [{ user_id: ids.otherCustomer }] },
  event: { type: "Notification", recipients, subject: "[1]", body: "Oi" },
});
const people = (value: string, ccs: number[], followers: number[]): Case => ({
  does: `with ${value} makes the CCs ${JSON.stringify(ccs)}, the followers ${JSON.stringify(followers)}`,
  value,
  result: { email_cc_ids: ccs, follower_ids: followers, collaborator_ids: [...ccs, ...followers] },
});

const unassigned = { result: { assignee_id: null } };

/** Each action has its cases, or this does not compile. Those with logic of their own have further tests. */
const cases: Record<Exclude<DocumentedAction, "notification_webhook" | "satisfaction_score">, Case[]> = {
  status: [
    {
      does: "sets the status, and the audit names the rule",
      value: "pending",
      result: { status: "pending" },
      event: {
        type: "Change",
        field_name: "status",
        value: "pending",
        previous_value: "new",
      },
    },
    {
      does: "makes an unassigned ticket new",
      value: "new",
      ticket: { status: "pending" },
      result: { status: "new" },
    },
    {
      does: "makes an assigned ticket open in place of new",
      value: "new",
      ticket: { status: "pending", assignee_id: ids.agent },
      result: { status: "open" },
    },
  ],
  custom_status_id: [
    {
      does: "sets the status of its category too, and the audit has an event for it",
      settings: { customStatusesEnabled: true },
      value: String(ids.solvedStatus),
      ticket: { status: "open" },
      result: { status: "solved", custom_status_id: ids.solvedStatus },
      event: {
        type: "Change",
        field_name: "custom_status_id",
        value: String(ids.solvedStatus),
        previous_value: String(ids.openStatus),
      },
    },
    {
      does: "changes nothing where custom statuses are off",
      value: String(ids.solvedStatus),
      ticket: { status: "open" },
      result: { status: "open", custom_status_id: null },
    },
  ],
  ticket_form_id: [
    { does: "changes the form", value: String(ids.otherForm), result: { ticket_form_id: ids.otherForm } },
    {
      does: "goes back to the default form",
      value: "default_ticket_form",
      ticket: { ticket_form_id: ids.otherForm },
      result: { ticket_form_id: ids.form },
    },
  ],
  type: [
    { does: "sets the type", value: "problem", result: { type: "problem" } },
    {
      does: "with nothing takes the type away",
      value: "",
      ticket: { type: "problem" },
      result: { type: null },
    },
  ],
  priority: [
    { does: "sets the priority", value: "high", result: { priority: "high" } },
    {
      does: "with nothing takes the priority away",
      value: "",
      ticket: { priority: "high" },
      result: { priority: null },
    },
  ],
  group_id: [
    {
      does: "sets the group and takes off an assignee who is not in it",
      value: String(ids.otherGroup),
      ticket: { assignee_id: ids.agent },
      result: { group_id: ids.otherGroup, assignee_id: null },
    },
    {
      does: "with current_groups sets a group of whoever makes the update",
      value: "current_groups",
      result: { group_id: ids.group },
    },
    { does: "with a group that does not exist changes nothing", value: "99", result: { group_id: null } },
  ],
  assignee_id: [
    {
      does: "sets the assignee with their group, and opens the ticket",
      value: String(ids.otherAgent),
      result: { assignee_id: ids.otherAgent, group_id: ids.otherGroup, status: "open" },
    },
    {
      does: "with current_user sets who makes the update",
      value: "current_user",
      result: { assignee_id: ids.agent },
    },
    { does: "never assigns a customer", value: "current_user", by: actor(ids.customer), ...unassigned },
    {
      does: "with nothing takes the assignee away",
      value: "",
      ticket: { assignee_id: ids.agent },
      ...unassigned,
    },
  ],
  brand_id: [
    {
      does: "moves the ticket to another brand",
      value: String(ids.otherBrand),
      result: { brand_id: ids.otherBrand },
    },
  ],
  set_tags: [
    {
      does: "replaces all tags",
      value: "dois tres",
      ticket: { tags: ["um"] },
      result: { tags: ["dois", "tres"] },
    },
  ],
  current_tags: [
    {
      does: "adds the space-separated tags, in lower case",
      value: "Dois tres",
      ticket: { tags: ["um"] },
      result: { tags: ["um", "dois", "tres"] },
    },
  ],
  remove_tags: [
    {
      does: "removes the tags that are there",
      value: "um quatro",
      ticket: { tags: ["um", "dois"] },
      result: { tags: ["dois"] },
    },
  ],
  "custom_fields_<id>": [
    {
      does: "sets the field, and a drop-down's tag with it",
      actions: [
        { field: `custom_fields_${ids.textField}`, value: "ABC" },
        { field: `custom_fields_${ids.dropDown}`, value: "troca" },
      ],
      ticket: { custom_fields: [{ id: ids.dropDown, value: "entrega" }] },
      result: {
        custom_fields: fieldValues("ABC", "troca"),
        tags: ["troca"],
      },
    },
    {
      does: "of a field that the account does not have changes nothing",
      actions: [{ field: "custom_fields_99", value: "x" }],
      result: { custom_fields: fieldValues(null, null) },
    },
  ],
  cc: [
    people(String(ids.otherCustomer), [ids.otherCustomer], []),
    people("requester_id", [ids.customer], []),
  ],
  follower: [people("current_user", [], [ids.agent]), people(String(ids.otherCustomer), [], [])],
  notification_user: [
    mail("requester_id", [ids.customer]),
    mail("current_user", [ids.agent]),
    mail("3", [ids.otherAgent]),
    mail("all_agents", [ids.admin, ids.agent, ids.otherAgent]),
    mail("requester_and_ccs", [ids.customer, ids.otherCustomer]),
    mail("toString", []),
  ],
  notification_group: [mail(String(ids.group), [ids.agent])],
  notification_target: [
    {
      does: "is recorded as the External event of targets, and nothing is sent",
      value: [target.id, "{{ticket.id}}"],
      event: { type: "External", resource: "9", body: "1" },
    },
  ],
  "requester.custom_fields.<key>": [
    {
      does: "sets a drop-down of the requester by its option's id",
      actions: [{ field: "requester.custom_fields.plano", value: "801" }],
      event: { type: "UserCustomFieldEvent", field_name: "plano", value: "ouro", previous_value: null },
    },
  ],
  "organization.custom_fields.<key>": [
    {
      does: "sets a field of the ticket's organization",
      actions: [{ field: "organization.custom_fields.setor", value: "varejo" }],
      event: { type: "OrganizationCustomFieldEvent", field_name: "setor", value: "varejo" },
    },
  ],
  "not emulated": [
    {
      does: "leaves the ticket alone, and the audit says so",
      actions: [{ field: "locale_id", value: "2" }],
      event: { type: "EmulatorSkippedAction", field_name: "locale_id" },
    },
  ],
};

const rows = Object.entries(cases).flatMap(([name, list]) =>
  list.map((row) => ({
    ...row,
    title: `${name} ${row.does}`,
    actions: row.actions ?? [{ field: name, value: row.value ?? "" }],
  })),
);

describe("actions", () => {
  test.each(rows)("$title", ({ actions: ruleActions, settings, ticket: attributes, by, result, event }) => {
    const { emulator, sent } = createEngineEmulator();
    Object.assign(emulator.account.settings, settings);
    emulator.account.targets.set(target.id, target);
    const all = [when("update_type", "is", "Create")];
    const rule = addTrigger(emulator, "Regra", { all, actions: ruleActions });
    const ticket = makeTicket(emulator, attributes, by);
    if (result !== undefined) expect(ticket).toMatchObject(result);
    const last = emulator.account.audits.get(ticket.id)?.[0]?.events.at(-1);
    const from = { id: rule.id, title: "Regra", deleted: false };
    const via = { channel: "rule", source: { from, to: {}, rel: "trigger" } };
    if (event !== undefined) expect(last).toMatchObject({ ...event, via });
    expect(sent).toEqual([]);
  });

  test("each is found by its name, and a pattern by every name that it matches", () => {
    for (const [name, definition] of Object.entries(actions)) {
      const fields =
        "pattern" in definition ? rows.flatMap((row) => row.actions.map(({ field }) => field)) : [name];
      expect(fields.map(findAction)).toContain(definition);
    }
  });

  test("one that Zendesk does not have is an error of the emulator, never skipped", () => {
    const { emulator } = createEngineEmulator();
    const all = [when("update_type", "is", "Create")];
    addTrigger(emulator, "Estranha", { all, actions: [{ field: "nonsense", value: "1" }] });
    expect(findAction("nonsense")).toBeUndefined();
    expect(() => makeTicket(emulator)).toThrow('no action "nonsense" is defined');
  });
});
