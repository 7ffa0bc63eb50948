import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../tests/support/emulator/engine-emulator.ts";
import type { EngineEmulator } from "../../../tests/support/emulator/engine-emulator.ts";
import {
  addAutomation,
  addTrigger,
  addWebhook,
  aRuleDraft,
  when,
} from "../../../tests/support/emulator/engine-rules.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Account } from "../account/account.ts";
import type { RecordFault } from "../account/refusal.ts";
import { definitionChecks, writeChecks } from "./checks.ts";
import type { RuleDraft } from "./rule-draft.ts";

type CheckName = keyof typeof writeChecks | keyof typeof definitionChecks;

type Prepare = (emulator: EngineEmulator["emulator"]) => void;

/** A draft, and what the check says of it: null, or the fault. */
interface Case {
  title: string;
  draft(account: Account): RuleDraft;
  assumptions?: Partial<Assumptions>;
  /** What is in the account beforehand. */
  prepare?: Prepare;
  fault: Partial<RecordFault> | null;
}

const BASE = { field: "base" };
const solved = when("status", "is", "solved");
const time = when("updated_at", "greater_than", "2");
const aBody = (length: number) => [{ field: "notification_webhook", value: ["ID", "x".repeat(length)] }];
const fill =
  (kind: "automation" | "trigger", count: number): Prepare =>
  (emulator) => {
    for (let number = 0; number < count; number += 1) {
      if (kind === "automation") addAutomation(emulator, `A${number}`, { all: [], actions: [] });
      else addTrigger(emulator, `T${number}`, { actions: [] });
    }
  };
const of = (title: string, changes: Parameters<typeof aRuleDraft>[0], fault: Case["fault"]): Case => ({
  title,
  draft: () => aRuleDraft(changes),
  fault,
});

const all = [solved, time];
const closing = [{ field: "status", value: "closed" }];
const twin = aRuleDraft({ title: "Outro nome", all: all.toReversed(), actions: closing });
const addTwin =
  (active: boolean): Prepare =>
  (emulator) =>
    Object.assign(addAutomation(emulator, "Fecha", { all, actions: closing }), { active });

const besideTwin = (title: string, changes: Partial<RuleDraft>, fault: Case["fault"]): Case => ({
  title,
  prepare: addTwin(true),
  draft: () => ({ ...twin, ...changes }),
  fault,
});

const untagged = when("current_tags", "not_includes", "feita enviada");
const tagged = when("current_tags", "includes", "fila espera");
const nullified = (
  title: string,
  conditions: RuleDraft["conditions"]["all"],
  action: RuleDraft["actions"][number],
  fault: Case["fault"] = null,
) => of(title, { all: conditions, actions: [action] }, fault);
const notNullified = (
  title: string,
  conditions: RuleDraft["conditions"]["all"],
  action: RuleDraft["actions"][number],
) => nullified(title, conditions, action, BASE);

const knownCondition = (
  kind: RuleDraft["kind"],
  condition: RuleDraft["conditions"]["all"][number],
  fault: Case["fault"] = null,
) => of(`a ${kind} with ${JSON.stringify(condition)}`, { kind, all: [condition] }, fault);
const unknownCondition = (kind: RuleDraft["kind"], condition: RuleDraft["conditions"]["all"][number]) =>
  knownCondition(kind, condition, BASE);

const knownAction = (action: RuleDraft["actions"][number], fault: Case["fault"] = null): Case => ({
  ...of(`the action ${JSON.stringify(action)}`, { actions: [action] }, fault),
  prepare(emulator) {
    addWebhook(emulator, { id: "FOR-RULES" });
    addWebhook(emulator, { id: "FOR-EVENTS", subscriptions: ["zen:event-type:user.created"] });
  },
});
const unknownAction = (action: RuleDraft["actions"][number]) => knownAction(action, BASE);

const cases: Record<CheckName, Case[]> = {
  titleIsGiven: [
    of("a blank title", { title: "  " }, { field: "title", code: "BlankValue" }),
    of("a title", { title: "Pesquisa" }, null),
  ],
  conditionsAreGiven: [
    of("no condition", { all: [] }, BASE),
    of("one in any", { all: [], any: [when("status", "is", "open")] }, null),
  ],
  actionsAreGiven: [of("no action", { actions: [] }, BASE), of("an action", {}, null)],
  activeRulesAreFew: [
    { ...of("a 501st automation", {}, BASE), prepare: fill("automation", 500) },
    {
      title: "a 501st that is inactive",
      prepare: fill("automation", 500),
      draft: () => ({ ...aRuleDraft({}), active: false }),
      fault: null,
    },
    {
      title: "one of the 500",
      prepare: fill("automation", 500),
      draft: ({ automations }) => ({ ...aRuleDraft({}), id: [...automations.keys()][0] ?? null }),
      fault: null,
    },
    { ...of("a 7001st trigger", { kind: "trigger" }, BASE), prepare: fill("trigger", 7000) },
    { ...of("an automation beside 7000 triggers", {}, null), prepare: fill("trigger", 7000) },
  ],
  automationHasTicketCondition: [
    ...["status", "custom_status_id", "type", "group_id", "assignee_id", "requester_id"].map(
      (field): Case => ({
        ...of(`a condition on ${field}`, { all: [time, when(field, "is", "1")] }, null),
        assumptions: { automationsNeedTicketCondition: true },
      }),
    ),
    of(
      "only conditions on other properties, as live accounts take",
      { all: [when("PENDING", "is", "100")] },
      null,
    ),
    {
      ...of(
        "conditions on other properties, and the status in any, where one is needed",
        { all: [time, when("current_tags", "includes", "a")], any: [when("status", "is", "solved")] },
        BASE,
      ),
      assumptions: { automationsNeedTicketCondition: true },
    },
  ],
  automationHasTimeCondition: [
    of("an automation without a time-based condition", { all: [solved] }, BASE),
    of("an automation with one", { all: [solved, time] }, null),
    of("a trigger without one", { kind: "trigger", all: [solved] }, null),
  ],
  timeConditionsAreInAll: [
    of("one in any", { any: [when("SOLVED", "greater_than", "2")] }, BASE),
    of("one in all", { all: [when("SOLVED", "greater_than", "2")] }, null),
  ],
  ruleIsSmall: [
    of("64 KB", { actions: aBody(64_000), all: [when("status", "is", "open")] }, null),
    of("65 KB", { actions: aBody(65_000) }, BASE),
    of("a title of 66 KB in 33,000 letters", { title: "é".repeat(33_000) }, BASE),
  ],
  automationIsUnique: [
    besideTwin("the conditions and actions of another, in another order", {}, BASE),
    besideTwin("the same, inactive", { active: false }, null),
    besideTwin("other actions", { actions: [{ field: "status", value: "open" }] }, null),
    {
      title: "the rule itself",
      prepare: addTwin(true),
      draft: ({ automations }) => ({ ...twin, id: [...automations.keys()][0] ?? null }),
      fault: null,
    },
    { ...besideTwin("that of an inactive one", {}, null), prepare: addTwin(false) },
  ],
  automationIsNullified: [
    nullified("an absent tag is added", [time, untagged], { field: "current_tags", value: "x feita" }),
    nullified("all wanted tags are removed", [time, tagged], { field: "remove_tags", value: "espera fila" }),
    nullified("tags are set without the wanted ones", [time, tagged], { field: "set_tags", value: "x" }),
    nullified("tags are set with an unwanted one", [time, untagged], { field: "set_tags", value: "enviada" }),
    nullified("the status becomes another", [time, solved], { field: "status", value: "closed" }),
    nullified("the status leaves its side", [time, when("status", "less_than", "solved")], {
      field: "status",
      value: "closed",
    }),
    nullified("the priority rises to the bound", [time, when("priority", "less_than", "high")], {
      field: "priority",
      value: "high",
    }),
    nullified("the group becomes the one excluded", [time, when("group_id", "is_not", "21")], {
      field: "group_id",
      value: "21",
    }),
    nullified(
      "a field that is empty is filled in",
      [time, when("requester.custom_fields.pesquisado_em", "not_present")],
      { field: "requester.custom_fields.pesquisado_em", value: "today" },
    ),
    nullified("a time condition is true once", [when("SOLVED", "is", "24"), solved], {
      field: "notification_user",
      value: "x",
    }),
    notNullified("nothing changes", [time, solved], { field: "notification_user", value: "x" }),
    notNullified("another tag is added", [time, untagged], { field: "current_tags", value: "outra" }),
    notNullified("one of the wanted tags stays", [time, tagged], { field: "remove_tags", value: "fila" }),
    notNullified("the status is set to what it is", [time, solved], { field: "status", value: "solved" }),
    notNullified("the status stays on its side", [time, when("status", "greater_than", "new")], {
      field: "status",
      value: "open",
    }),
    notNullified("another property changes", [time, solved], { field: "priority", value: "low" }),
    of("a trigger needs no nullifying action", { kind: "trigger", all: [solved] }, null),
  ],
  conditionsAreKnown: [
    knownCondition("automation", when("status", "is", "solved")),
    knownCondition("automation", when("ticket_is_public", "is", "public")),
    knownCondition("automation", when("updated_at", "greater_than_business_hours", "2")),
    knownCondition("trigger", when("status", "value", "solved")),
    knownCondition("trigger", when("status", "changed")),
    knownCondition("trigger", when("comment_is_public", "is", "true")),
    knownCondition("trigger", when("custom_fields_61", "present")),
    knownCondition("trigger", when("locale_id", "is", "1")),
    knownCondition("trigger", when("status", "value", "SOLVED")),
    knownCondition("trigger", when("update_type", "is", "create")),
    knownCondition("trigger", when("via_id", "includes", "4 5")),
    knownCondition("automation", when("requester_role", "is", "0")),
    knownCondition("trigger", when("assignee_id", "is_not", "__NULL__")),
    knownCondition("trigger", when("priority", "is", "__NULL__")),
    knownCondition("trigger", when("organization_id", "is_not", "51")),
    knownCondition("trigger", when("requester.custom_fields.pesquisado_em", "within_previous_n_days", "90")),
    knownCondition("automation", when("requester.custom_fields.pesquisado_em", "not_present")),
    knownCondition("trigger", when("requester.custom_fields.plano", "is", "801")),
    knownCondition("trigger", when("organization.custom_fields.setor", "includes_words", "varejo")),
    {
      ...unknownCondition("automation", when("requester_role", "is", "0")),
      assumptions: { automationsTakeOwnerFields: false },
    },
    {
      ...unknownCondition("automation", when("requester.custom_fields.plano", "present")),
      assumptions: { automationsTakeOwnerFields: false },
    },
    {
      ...knownCondition("trigger", when("requester.custom_fields.nada", "present")),
      assumptions: { ruleFieldsMustExist: false },
    },
    unknownCondition("trigger", when("requester.custom_fields.nada", "present")),
    unknownCondition("trigger", when("requester_role", "is", "agent")),
    unknownCondition("trigger", when("requester.custom_fields.plano", "less_than", "801")),
    unknownCondition("trigger", when("requester.custom_fields.pesquisado_em", "is", "today")),
    unknownCondition("trigger", when("requester.custom_fields.pesquisado_em", "within_previous_n_days", "x")),
    unknownCondition("automation", when("nonsense", "is", "1")),
    unknownCondition("automation", when("status", "sounds_like", "solved")),
    unknownCondition("automation", when("status", "is", "resolvido")),
    unknownCondition("automation", when("status", "value", "solved")),
    unknownCondition("automation", when("comment_is_public", "is", "true")),
    unknownCondition("automation", when("updated_at", "greater_than", "two")),
    unknownCondition("automation", when("updated_at", "greater_than", "1.5")),
    unknownCondition("trigger", when("updated_at", "greater_than", "2")),
    unknownCondition("trigger", when("ticket_is_public", "is", "secret")),
    unknownCondition("trigger", when("group_id", "is", "Suporte")),
    unknownCondition("trigger", when("assignee_id", "is", "all_agents")),
    unknownCondition("trigger", when("via_id", "is", "carrier_pigeon")),
    of("an unknown condition in any", { any: [when("nonsense", "is", "1")] }, BASE),
  ],
  actionsAreKnown: [
    knownAction({ field: "status", value: "solved" }),
    knownAction({ field: "status", value: "new" }),
    knownAction({ field: "current_tags", value: "a b" }),
    knownAction({ field: "notification_webhook", value: ["FOR-RULES", "{}"] }),
    knownAction({ field: "notification_user", value: ["requester_id", "a", "b"] }),
    knownAction({ field: "cc", value: "current_user" }),
    unknownAction({ field: "nonsense", value: "1" }),
    unknownAction({ field: "priority", value: "extreme" }),
    unknownAction({ field: "group_id", value: "Suporte" }),
    unknownAction({ field: "follower", value: "Bruno" }),
    unknownAction({ field: "current_tags", value: " " }),
    unknownAction({ field: "notification_webhook", value: ["UNKNOWN", "{}"] }),
    unknownAction({ field: "notification_webhook", value: ["FOR-EVENTS", "{}"] }),
    unknownAction({ field: "notification_target", value: [404, "x"] }),
  ],
};

const checks = { ...writeChecks, ...definitionChecks };

describe.each(Object.entries(cases))("%s", (name, rows) => {
  test.each(rows)("$title: $fault", ({ draft, prepare, assumptions, fault }) => {
    const { emulator } = createEngineEmulator(assumptions);
    prepare?.(emulator);
    const found = checks[name as CheckName](draft(emulator.account), emulator.account, emulator.assumptions);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toMatchObject(fault);
  });
});
