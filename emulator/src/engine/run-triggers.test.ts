import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../tests/support/emulator/engine-emulator.ts";
import { addTrigger, addWebhook, when } from "../../../tests/support/emulator/engine-rules.ts";

const add = (value: string) => ({ field: "current_tags", value });
const remove = (value: string) => ({ field: "remove_tags", value });
const has = (value: string) => when("current_tags", "includes", value);
const lacks = (value: string) => when("current_tags", "not_includes", value);

describe("triggers", () => {
  test("run in position order, and later ones see what earlier ones did", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { all: [lacks("um")], actions: [add("um")] });
    addTrigger(emulator, "2", { all: [has("um")], actions: [add("dois")] });
    expect(makeTicket(emulator).tags).toEqual(["um", "dois"]);
  });

  test("start over after a change, so that earlier ones see it too", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { all: [has("depois")], actions: [add("antes")] });
    addTrigger(emulator, "2", { all: [lacks("depois")], actions: [add("depois")] });
    expect(makeTicket(emulator).tags).toEqual(["depois", "antes"]);
  });

  test("fire once per update", () => {
    const { emulator, sent } = createEngineEmulator();
    const { id } = addWebhook(emulator);
    addTrigger(emulator, "Avisa", {
      all: [lacks("nunca")],
      actions: [{ field: "notification_webhook", value: [id, "x"] }, add("a")],
    });
    addTrigger(emulator, "Desfaz", { all: [has("a")], actions: [remove("a")] });
    const ticket = makeTicket(emulator);
    expect(sent).toHaveLength(1);
    change(emulator, ticket, { priority: "high" });
    expect(sent).toHaveLength(2);
  });

  test("fire again within an update, where the assumption says so, and the loop still ends", () => {
    const { emulator, sent } = createEngineEmulator({ triggerFiresOncePerUpdate: false });
    const { id } = addWebhook(emulator);
    addTrigger(emulator, "Avisa", {
      all: [lacks("a")],
      actions: [{ field: "notification_webhook", value: [id, "x"] }, add("a")],
    });
    addTrigger(emulator, "Desfaz", { all: [has("a")], actions: [remove("a")] });
    makeTicket(emulator);
    expect(sent.length).toBeGreaterThan(1);
  });

  test("that are inactive do not run", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { all: [lacks("um")], actions: [add("um")] }).active = false;
    expect(makeTicket(emulator).tags).toEqual([]);
  });

  test("need all of all and one of any", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { all: [has("a")], any: [has("b"), has("c")], actions: [add("ok")] });
    expect(makeTicket(emulator, { tags: ["a", "c"] }).tags).toContain("ok");
    expect(makeTicket(emulator, { tags: ["a"] }).tags).not.toContain("ok");
    expect(makeTicket(emulator, { tags: ["b", "c"] }).tags).not.toContain("ok");
  });

  test("with any alone need one of it", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { any: [has("b"), has("c")], actions: [add("ok")] });
    expect(makeTicket(emulator, { tags: ["c"] }).tags).toContain("ok");
    expect(makeTicket(emulator).tags).not.toContain("ok");
  });

  test("run by the order of their categories first", () => {
    const { emulator } = createEngineEmulator();
    const times = { created_at: "", updated_at: "" };
    emulator.account.triggerCategories.set("late", { id: "late", name: "Depois", position: 2, ...times });
    emulator.account.triggerCategories.set("early", { id: "early", name: "Antes", position: 1, ...times });
    addTrigger(emulator, "1", { all: [has("um")], actions: [add("achou")] }).category_id = "late";
    addTrigger(emulator, "2", { all: [lacks("achou")], actions: [add("um")] }).category_id = "early";
    expect(makeTicket(emulator).tags).toEqual(["um", "achou"]);
  });

  test("fire while a ticket is being closed, and never after", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "1", { all: [when("status", "value", "closed")], actions: [add("fechado")] });
    const ticket = makeTicket(emulator);
    change(emulator, ticket, { status: "closed" });
    expect(ticket.tags).toEqual(["fechado"]);
  });

  test("do not run when an update changes nothing", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    addTrigger(emulator, "1", { all: [lacks("um")], actions: [add("um")] });
    change(emulator, ticket, { status: "new" });
    expect(ticket.tags).toEqual([]);
  });

  test("put their changes into the audit of the update that they run on", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const trigger = addTrigger(emulator, "Marca", {
      all: [when("status", "value", "pending")],
      actions: [add("um")],
    });
    change(emulator, ticket, { status: "pending" });
    const events = emulator.account.audits.get(ticket.id)?.at(-1)?.events ?? [];
    expect(events.map((event) => [event.field_name, event.via?.source.from["id"]])).toEqual([
      ["status", undefined],
      ["tags", trigger.id],
    ]);
  });
});
