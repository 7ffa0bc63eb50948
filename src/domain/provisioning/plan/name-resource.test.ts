import { describe, expect, it } from "vitest";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { makeStep } from "./make-step.ts";
import { nameResource } from "./name-resource.ts";
import type { StepAction, StepPayload } from "./plan.ts";

const sentence = "Created and maintained by the 2listen app. Do not delete this marker:";
const marker = "[2listen:default/resend]";

function name(action: StepAction, payload: StepPayload, id: string | null = "7") {
  const resource = { kind: "trigger", role: "resend", surveyKey: "default", id, title: "Reenvio" } as const;
  return nameResource(makeStep(action, resource, { reason: "missing", payload }), resourceTexts.en);
}

describe("a step", () => {
  it("that creates a resource gives it title and description in the admin's language", () => {
    expect(name("create", { active: true }, null)).toMatchObject({
      resource: { title: "2listen · resend" },
      payload: { title: "2listen · resend", description: `${sentence} ${marker}`, active: true },
    });
  });

  it.each([
    [marker, `${sentence} ${marker}`],
    [`Da Ana. ${marker}`, `Da Ana. ${marker}`],
  ])("that takes a rule over renames it, and turns the description %s into %s", (before, after) => {
    expect(name("adopt", { description: before })).toMatchObject({
      resource: { title: "Reenvio" },
      payload: { title: "2listen · resend", description: after },
    });
  });

  it("that repairs a rule leaves its title", () => {
    const step = name("update", { active: true });
    expect(step.resource.title).toBe("Reenvio");
    expect(step.payload).toEqual({ active: true });
  });
});
