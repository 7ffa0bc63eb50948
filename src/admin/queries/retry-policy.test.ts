import { describe, expect, it } from "vitest";
import type { GatewayError, GatewayErrorKind } from "../../application/ports/gateway-error.ts";
import { retryDelayMs, shouldRetry } from "./retry-policy.ts";

const refusal = (kind: GatewayErrorKind, retryAfterMs: number | null = null): GatewayError => ({
  kind,
  retryAfterMs,
  status: 0,
  method: "GET",
  path: "/api/v2/triggers",
  detail: "",
  code: "",
});

describe("a reading that failed", () => {
  it.each<[GatewayErrorKind, number]>([
    ["rateLimited", 3],
    ["unavailable", 1],
    ["timeout", 1],
    ["forbidden", 0],
    ["notFound", 0],
    ["invalid", 0],
    ["conflict", 0],
    ["unexpected", 0],
  ])("as %s is tried again %i times", (kind, times) => {
    const failures = [0, 1, 2, 3, 4];
    expect(failures.filter((count) => shouldRetry(count, refusal(kind)))).toHaveLength(times);
  });

  it("waits as long as Zendesk says", () => {
    expect(retryDelayMs(0, refusal("rateLimited", 7_000))).toBe(7_000);
    expect(retryDelayMs(0, refusal("unavailable", 3_000))).toBe(3_000);
  });

  it("waits for more than a minute in all where Zendesk does not say how long", () => {
    const waits = [0, 1, 2].map((count) => retryDelayMs(count, refusal("rateLimited")));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000);
  });

  it("is not tried again when Zendesk asks for more than a minute", () => {
    expect(shouldRetry(0, refusal("rateLimited", 60_001))).toBe(false);
    expect(shouldRetry(0, refusal("rateLimited", 60_000))).toBe(true);
  });

  it("by a bug is not tried again", () => {
    expect(shouldRetry(0, new TypeError("x is undefined"))).toBe(false);
  });
});
