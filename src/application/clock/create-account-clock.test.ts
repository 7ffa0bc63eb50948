import { describe, expect, it } from "vitest";
import { aClock } from "../../../tests/support/account/a-ticket-host.ts";
import { createAccountClock } from "./create-account-clock.ts";

const nowMs = Date.parse("2026-11-23T10:00:00Z");
const dayMs = 86_400_000;

describe("the account's clock", () => {
  it("follows the device's clock until an answer gives the account's time", () => {
    const clock = createAccountClock(aClock(nowMs).clock);
    expect([clock.now(), clock.isTimeKnown(), clock.skewMs()]).toEqual([nowMs, false, 0]);
  });

  it.each([dayMs, -dayMs, 4 * dayMs, 10 * 60_000])("corrects a device that is off by %d ms", (skewMs) => {
    const device = aClock(nowMs);
    const clock = createAccountClock(device.clock);
    let changes = 0;
    clock.subscribe(() => (changes += 1));
    clock.noticeAnswer(nowMs + skewMs);
    device.advance(5_000);
    expect([clock.now(), clock.isTimeKnown(), changes]).toEqual([nowMs + skewMs + 5_000, true, 1]);
  });

  it("leaves a clock alone that is right within a minute, and a correction that still is", () => {
    const clock = createAccountClock(aClock(nowMs).clock);
    clock.noticeAnswer(nowMs - 2_000);
    expect([clock.now(), clock.isTimeKnown()]).toEqual([nowMs, true]);
    clock.noticeAnswer(nowMs + dayMs);
    clock.noticeAnswer(nowMs + dayMs - 3_000);
    expect(clock.now()).toBe(nowMs + dayMs);
  });

  it("drops the correction when the device was set right", () => {
    const clock = createAccountClock(aClock(nowMs).clock);
    clock.noticeAnswer(nowMs + dayMs);
    clock.noticeAnswer(nowMs);
    expect(clock.skewMs()).toBe(0);
  });
});
