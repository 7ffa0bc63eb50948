import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserClock } from "./browser-clock.ts";

const hourMs = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the browser's clock", () => {
  it.each([
    ["an hour", hourMs],
    ["28 days, more than one timer of a browser can wait", 28 * 24 * hourMs],
  ])("calls back once, after %s and not before", (_what, delayMs) => {
    let calls = 0;
    browserClock.after(delayMs, () => (calls += 1));
    vi.advanceTimersByTime(delayMs - 1);
    expect(calls).toBe(0);
    vi.advanceTimersByTime(1);
    expect(calls).toBe(1);
    vi.advanceTimersByTime(delayMs);
    expect(calls).toBe(1);
  });

  it("does not call back once cancelled, however far the wait has come", () => {
    let calls = 0;
    const cancel = browserClock.after(28 * 24 * hourMs, () => (calls += 1));
    vi.advanceTimersByTime(27 * 24 * hourMs);
    cancel();
    vi.advanceTimersByTime(28 * 24 * hourMs);
    expect(calls).toBe(0);
  });
});
