import { describe, expect, it } from "vitest";
import { anInstalledApp } from "../support/account/an-installed-app.ts";
import { applySettings } from "../support/account/a-set-up.ts";
import { askEmulator } from "../support/emulator/ask-emulator.ts";

interface WireAutomation {
  id: number;
  conditions: { all: { field: string; operator: string; value: unknown }[] };
  actions: { field: string; value: unknown }[];
}

/** What an admin added to our automation by hand, in the forms that are no text. */
const addedConditions = [
  { field: "custom_fields_1", operator: "includes", value: ["1", "2"] },
  { field: "custom_fields_2", operator: "is", value: null },
];
const addedAction = { field: "notification_user", value: ["requester_id", "Assunto", "Olá"] };

describe("the repair of an automation", () => {
  it("leaves the values that an admin added as they came, and sends nothing else with them", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    await applySettings(gateway, settings(), { saved: null, token });
    const [automation] = await listAutomations(running);
    if (automation === undefined) throw new Error("No automation was made.");
    const stored = running.emulator.account.automations.get(automation.id);
    if (stored === undefined) throw new Error("The account does not hold the automation.");
    // Written into the account itself: what the editor stores is not bound to what REST takes.
    Object.assign(stored, {
      conditions: {
        all: [
          ...automation.conditions.all.map((condition) =>
            condition.field === "updated_at" ? { ...condition, value: "40" } : condition,
          ),
          ...addedConditions,
        ],
        any: [],
      },
      actions: [...automation.actions, addedAction],
    });
    const report = await applySettings(gateway, settings(), { saved: settings(), token });
    expect(report.outcomes).toMatchObject([{ state: "applied" }]);
    const [repaired] = await listAutomations(running);
    expect(repaired?.conditions.all).toContainEqual({
      field: "updated_at",
      operator: "greater_than",
      value: "2",
    });
    for (const condition of addedConditions) expect(repaired?.conditions.all).toContainEqual(condition);
    expect(repaired?.actions).toContainEqual(addedAction);
  });
});

async function listAutomations(running: Parameters<typeof askEmulator>[0]): Promise<WireAutomation[]> {
  const { automations } = (await askEmulator(running, "GET /api/v2/automations")) as {
    automations: WireAutomation[];
  };
  return automations.filter(({ actions }) => actions.some(({ field }) => field === "notification_webhook"));
}
