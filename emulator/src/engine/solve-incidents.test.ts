import { describe, expect, test } from "vitest";

import {
  change,
  createEngineEmulator,
  ids,
  makeTicket,
  passHours,
} from "../../../tests/support/emulator/engine-emulator.ts";
import { addAutomation, addTrigger, when } from "../../../tests/support/emulator/engine-rules.ts";

function aProblemWithIncidents() {
  const { emulator } = createEngineEmulator();
  const problem = makeTicket(emulator, { type: "problem", assignee_id: ids.agent });
  const link = { type: "incident", problem_id: problem.id, assignee_id: ids.agent };
  const incidents = [makeTicket(emulator, link), makeTicket(emulator, link)];
  return { emulator, problem, incidents };
}

describe("solving a problem", () => {
  test("solves its incidents with the same comment, and their audits name it", () => {
    const { emulator, problem, incidents } = aProblemWithIncidents();
    change(emulator, problem, { status: "solved", comment: { body: "Resolvido", public: true } });
    for (const incident of incidents) {
      expect(incident.status).toBe("solved");
      expect(emulator.account.comments.get(incident.id)?.at(-1)).toMatchObject({ body: "Resolvido" });
      expect(emulator.account.audits.get(incident.id)?.at(-1)).toMatchObject({
        author_id: ids.agent,
        via: { source: { from: { ticket_id: problem.id }, rel: "problem" } },
      });
    }
  });

  test("leaves alone other tickets, and incidents that are closed", () => {
    const { emulator, problem, incidents } = aProblemWithIncidents();
    const [closed, unlinked] = incidents;
    change(emulator, closed ?? problem, { status: "closed" });
    change(emulator, unlinked ?? problem, { problem_id: null });
    change(emulator, problem, { status: "solved" });
    expect(incidents.map(({ status }) => status)).toEqual(["closed", "open"]);
  });

  test("by an automation does the same, and triggers see the incidents solved", () => {
    const { emulator, problem, incidents } = aProblemWithIncidents();
    addTrigger(emulator, "Marca", {
      all: [when("status", "value", "solved"), when("type", "is", "incident")],
      actions: [{ field: "current_tags", value: "visto" }],
    });
    addAutomation(emulator, "Resolve", {
      all: [
        when("type", "is", "problem"),
        when("status", "less_than", "solved"),
        when("NEW", "greater_than", "1"),
      ],
      actions: [{ field: "status", value: "solved" }],
    });
    passHours(emulator, 2);
    expect(problem.status).toBe("solved");
    expect(incidents.map(({ tags }) => tags)).toEqual([["visto"], ["visto"]]);
  });

  test("a problem that an incident is linked to has incidents", () => {
    const { problem } = aProblemWithIncidents();
    expect(problem["has_incidents"]).toBe(true);
  });
});
