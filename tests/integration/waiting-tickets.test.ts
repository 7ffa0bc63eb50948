import { describe, expect, it } from "vitest";
import { countWaiting, listLeavingAutomation } from "../../src/application/provisioning/count-waiting.ts";
import { advanceHours, anInstalledApp, solveTicket } from "../support/account/an-installed-app.ts";
import { applySettings, someSettings } from "../support/account/a-set-up.ts";
import { theSurvey } from "../support/account/the-survey.ts";

describe("a trigger that takes an automation's place", () => {
  it("leaves without a survey as many tickets as wait out the delay, which are counted beforehand", async () => {
    const { gateway, settings, running, token } = await anInstalledApp();
    const saved = settings();
    await applySettings(gateway, saved, { saved, token });
    await solveTicket(running);
    await advanceHours(running, 4);
    const survey = theSurvey(saved);
    const count = () => countWaiting({ gateway, survey, nowMs: running.emulator.clock.now() });
    const before = await count();
    await solveTicket(running);
    await solveTicket(running, { tags: [survey.tags.optOut] });
    expect(await count()).toBe(before + 1);
  });

  it("is reported only where the saved settings have an automation", () => {
    const automation = someSettings({ rule: { kind: "automation" } });
    const trigger = someSettings({ rule: { kind: "trigger" } });
    expect(listLeavingAutomation(automation, trigger)).toHaveLength(1);
    expect(listLeavingAutomation(trigger, automation)).toEqual([]);
    expect(listLeavingAutomation(automation, automation)).toEqual([]);
    expect(listLeavingAutomation(null, trigger)).toEqual([]);
  });
});
