import { describe, expect, test } from "vitest";

import {
  change,
  createEngineEmulator,
  ids,
  makeTicket,
  passHours,
} from "../../../tests/support/emulator/engine-emulator.ts";
import { addAutomation, addTrigger, when } from "../../../tests/support/emulator/engine-rules.ts";
import { runAutomations } from "./run-automations.ts";

const add = (value: string) => ({ field: "current_tags", value });
const open = when("status", "is", "open");
const lacks = (value: string) => when("current_tags", "not_includes", value);
const always = when("NEW", "greater_than", "0");

describe("an hourly run", () => {
  test("runs automations by position, and later ones see what earlier ones did", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "open" });
    addAutomation(emulator, "1", { all: [open, always, lacks("um")], actions: [add("um")] });
    addAutomation(emulator, "2", {
      all: [open, always, when("current_tags", "includes", "um")],
      actions: [{ field: "status", value: "solved" }],
    });
    passHours(emulator, 1);
    expect(ticket).toMatchObject({ status: "solved", tags: ["um"] });
  });

  test("later automations see the update of earlier ones as hour 0", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "open" });
    addAutomation(emulator, "1", { all: [open, when("NEW", "is", "3")], actions: [add("um")] });
    addAutomation(emulator, "2", {
      all: [open, when("updated_at", "greater_than", "3")],
      actions: [add("dois")],
    });
    passHours(emulator, 4);
    expect(ticket.tags).toEqual(["um"]);
  });

  test("leaves closed tickets and inactive automations alone", () => {
    const { emulator } = createEngineEmulator();
    const closed = makeTicket(emulator, { status: "closed" });
    const ticket = makeTicket(emulator, { status: "open" });
    addAutomation(emulator, "1", { all: [always, lacks("um")], actions: [add("um")] });
    addAutomation(emulator, "2", { all: [always, lacks("dois")], actions: [add("dois")] }).active = false;
    passHours(emulator, 2);
    expect(closed.tags).toEqual([]);
    expect(ticket.tags).toEqual(["um"]);
  });

  test("updates at most 1000 tickets by one automation, the rest in the next run", () => {
    const { emulator } = createEngineEmulator();
    for (let count = 0; count < 1200; count += 1) makeTicket(emulator, { status: "open" });
    const automation = addAutomation(emulator, "1", {
      all: [open, always, lacks("um")],
      actions: [add("um")],
    });
    emulator.clock.advance(3_600_000);
    expect(runAutomations(emulator).updated[automation.id]).toBe(1000);
    emulator.clock.advance(3_600_000);
    expect(runAutomations(emulator).updated[automation.id]).toBe(200);
  });

  test("updates one ticket at most 100 times in its life", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "open" });
    addAutomation(emulator, "1", { all: [open, always, lacks("um")], actions: [add("um")] });
    addAutomation(emulator, "2", {
      all: [open, always, when("current_tags", "includes", "um")],
      actions: [{ field: "remove_tags", value: "um" }],
    });
    passHours(emulator, 60);
    expect(emulator.account.audits.get(ticket.id)).toHaveLength(101);
  });

  test("runs the triggers on each of its updates", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "open" });
    addAutomation(emulator, "1", { all: [open, always], actions: [{ field: "status", value: "solved" }] });
    const all = [when("update_type", "is", "Change"), when("status", "value", "solved")];
    addTrigger(emulator, "T", { all, actions: [add("visto")] });
    passHours(emulator, 1);
    expect(ticket.tags).toEqual(["visto"]);
  });

  test.each(["automation", "rule"] as const)(
    "writes an audit by the system whose via names the automation, rel %s",
    (automationAuditRel) => {
      const { emulator } = createEngineEmulator({ automationAuditRel });
      const ticket = makeTicket(emulator, { status: "open" });
      const { id } = addAutomation(emulator, "Marca", {
        all: [open, always, lacks("um")],
        actions: [add("um")],
      });
      passHours(emulator, 1);
      const via = {
        channel: "rule",
        source: { from: { id, title: "Marca" }, to: {}, rel: automationAuditRel },
      };
      expect(emulator.account.audits.get(ticket.id)?.at(-1)).toMatchObject({
        author_id: -1,
        via,
        events: [{ type: "Change", field_name: "tags", value: ["um"], previous_value: [], via }],
      });
    },
  );

  test("closes by the default automation 96 runs after the first that saw the ticket solved", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    const all = [when("status", "is", "solved"), when("SOLVED", "greater_than", "96")];
    addAutomation(emulator, "Close ticket 4 days after status is set to solved", {
      all,
      actions: [{ field: "status", value: "closed" }],
    });
    passHours(emulator, 96);
    expect(ticket.status).toBe("solved");
    passHours(emulator, 1);
    expect(ticket.status).toBe("closed");
  });

  test("the system closes what was solved for 28 days, and no trigger runs on it", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    addTrigger(emulator, "T", { all: [when("status", "value", "closed")], actions: [add("visto")] });
    passHours(emulator, 28 * 24 - 1);
    expect(ticket.status).toBe("solved");
    passHours(emulator, 1);
    expect(ticket).toMatchObject({ status: "closed", tags: [] });
  });

  test("a ticket that was reopened before the delay is not surveyed", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent, status: "solved" });
    const all = [when("status", "is", "solved"), lacks("enviada"), when("updated_at", "greater_than", "2")];
    addAutomation(emulator, "Pesquisa", { all, actions: [add("enviada")] });
    passHours(emulator, 2);
    change(emulator, ticket, { status: "open" });
    passHours(emulator, 10);
    expect(ticket.tags).toEqual([]);
    change(emulator, ticket, { status: "solved" });
    passHours(emulator, 2);
    expect(ticket.tags).toEqual([]);
    passHours(emulator, 1);
    expect(ticket.tags).toEqual(["enviada"]);
  });
});
