import type { Change } from "../resources/difference.ts";
import type { SettingsPayload } from "../resources/resource.ts";
import { makeStep } from "./make-step.ts";
import type { Step, StepReason } from "./plan.ts";

/** Saves what differs from the saved settings; null where nothing does. Whether Zendesk lets an app do it is unconfirmed. */
export function settingsStep(
  before: Partial<SettingsPayload>,
  after: SettingsPayload,
  details: { reason: StepReason; dependsOn: string[] },
): Step | null {
  const changes = Object.entries(after)
    .filter(([name, value]) => before[name] !== value)
    .map(([name, value]): Change => ({
      path: name,
      before: before[name] === undefined ? null : String(before[name]),
      after: String(value),
    }));
  if (changes.length === 0) return null;
  const resource = { kind: "settings", role: "settings", surveyKey: "", id: null, title: "" } as const;
  return makeStep("save", resource, { changes, payload: after, ...details });
}
