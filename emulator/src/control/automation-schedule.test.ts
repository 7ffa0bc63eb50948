import { expect, test } from "vitest";

import { createAccount } from "../account/create-account.ts";
import { defaultAssumptions } from "../assumptions.ts";
import { createClock } from "../clock.ts";
import { createWebhookDelivery } from "../delivery/webhook-delivery.ts";
import { createEmulator } from "../server/create-emulator.ts";
import { createAutomationSchedule } from "./automation-schedule.ts";

const START = Date.parse("2026-11-18T12:00:00Z");

function setUp() {
  const clock = createClock(START, true);
  const emulator = createEmulator({
    account: createAccount(),
    clock,
    apps: [],
    assumptions: defaultAssumptions,
    createDelivery: createWebhookDelivery,
  });
  const runTimes: string[] = [];
  const schedule = createAutomationSchedule(emulator, () => runTimes.push(clock.nowIso()));
  return { clock, schedule, runTimes, emulator };
}

test("automations run each hour, at that hour", async () => {
  const { schedule, runTimes } = setUp();
  expect(await schedule.advance(3 * 3_600_000)).toBe(3);
  expect(runTimes).toEqual(["2026-11-18T13:00:00Z", "2026-11-18T14:00:00Z", "2026-11-18T15:00:00Z"]);
});

test("parts of hours add up to a run", async () => {
  const { schedule } = setUp();
  expect(await schedule.advance(40 * 60_000)).toBe(0);
  expect(await schedule.advance(40 * 60_000)).toBe(1);
});

test("the clock ends where it was sent", async () => {
  const { schedule, clock } = setUp();
  await schedule.advance(90 * 60_000);
  expect(clock.nowIso()).toBe("2026-11-18T13:30:00Z");
});

test("two advances at once take their turns", async () => {
  const { schedule, clock } = setUp();
  expect(await Promise.all([schedule.advance(3_600_000), schedule.advance(3_600_000)])).toEqual([1, 1]);
  expect(clock.nowIso()).toBe("2026-11-18T14:00:00Z");
});

test("what fell due by real time is caught up with", async () => {
  const { schedule, clock } = setUp();
  clock.advance(2.5 * 3_600_000);
  expect(await schedule.catchUp()).toBe(2);
  expect(await schedule.catchUp()).toBe(0);
});

test("listeners are notified of an advance", async () => {
  const { schedule, emulator } = setUp();
  const heard: unknown[] = [];
  emulator.subscribe((event) => heard.push(event));
  await schedule.advance(60_000);
  expect(heard).toEqual([{ type: "clock.changed", now: "2026-11-18T12:01:00Z" }]);
});
