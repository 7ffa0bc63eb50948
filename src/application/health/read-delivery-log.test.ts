import { describe, expect, it } from "vitest";
import type { DeliveriesPort, Invocation } from "../ports/deliveries.ts";
import { readDeliveryLog } from "./read-delivery-log.ts";

const nowMs = Date.parse("2026-11-23T12:00:00Z");
const minuteMs = 60_000;

/** A delivery a minute, newest first; `outcomeOf` says by its number how it ended. */
function aLog(count: number, outcomeOf: (index: number) => { status: string; statusCode: number | null }) {
  const log = Array.from({ length: count }, (_, index): Invocation => ({
    id: String(index),
    ...outcomeOf(index),
    completedAt: new Date(nowMs - index * minuteMs).toISOString(),
  }));
  const calls: string[] = [];
  const refusedWords = new Set<string>();
  const gateway: DeliveriesPort = {
    listAttempts: () => Promise.reject(new Error("Not asked for here.")),
    listInvocations: async (_webhookId, { fromMs, toMs = Infinity, status, cursor }) => {
      calls.push(status ?? "all");
      if (status !== undefined && refusedWords.has(status))
        throw { kind: "invalid", status: 400, method: "GET", path: "", detail: "", code: "" };
      const found = log.filter((each) => {
        const timeMs = Date.parse(each.completedAt);
        return timeMs >= fromMs && timeMs <= toMs && (status === undefined || each.status === status);
      });
      const start = Number(cursor ?? 0);
      const items = found.slice(start, start + 100);
      return { items, nextCursor: start + 100 < found.length ? String(start + 100) : null };
    },
  };
  const read = (onRead?: (count: number) => void) =>
    readDeliveryLog(gateway, { webhookId: "W1", fromMs: nowMs - 7 * 24 * 60 * minuteMs }, onRead);
  return { gateway, calls, refusedWords, read };
}

const success = { status: "success", statusCode: 200 };
const refused = { status: "terminated", statusCode: 401 };
const isNth = (nth: number) => (index: number) => (index % nth === 0 ? refused : success);

describe("a webhook's log", () => {
  it("is read to its end, page by page, with progress", async () => {
    const { read, calls } = aLog(1000, isNth(10));
    const told: number[] = [];
    const { deliveries, completeSinceMs } = await read((count) => told.push(count));
    expect(deliveries).toHaveLength(1000);
    expect(deliveries.filter(({ outcome }) => outcome === "refused")).toHaveLength(100);
    expect(completeSinceMs).toBe(nowMs - 7 * 24 * 60 * minuteMs);
    expect(calls).toHaveLength(10);
    expect(told).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });

  it("of more than two thousand gives every failure, and says since when it is complete", async () => {
    const { read, calls } = aLog(8000, isNth(10));
    const { deliveries, completeSinceMs, failuresSinceMs } = await read();
    expect(deliveries.filter(({ outcome }) => outcome === "refused")).toHaveLength(800);
    expect(completeSinceMs).toBe(nowMs - 1999 * minuteMs);
    expect(failuresSinceMs).toBe(nowMs - 7 * 24 * 60 * minuteMs);
    expect(calls.length).toBeLessThanOrEqual(60);
  });

  it("of more failures than are read says since when they are known, in sixty calls", async () => {
    const { read, calls } = aLog(9000, () => refused);
    const { deliveries, failuresSinceMs } = await read();
    const oldestMs = Math.min(...deliveries.map(({ completedAtMs }) => completedAtMs));
    expect(calls).toHaveLength(60);
    expect(deliveries.length).toBeGreaterThan(5900);
    // The words that were not asked for any more may hide others.
    expect(failuresSinceMs).toBeGreaterThanOrEqual(oldestMs);
    expect(failuresSinceMs).toBeLessThan(nowMs);
  });

  it("asks for words of failures that only newer deliveries show", async () => {
    const odd = { status: "given up", statusCode: 500 };
    const { read } = aLog(4000, (index) => (index % 100 === 0 ? odd : success));
    expect((await read()).deliveries.filter(({ outcome }) => outcome === "refused")).toHaveLength(40);
  });

  it.each([
    ["a word that is only documented is refused: nothing is filed under it", "timeout", true],
    ["a recorded word is refused: failures are known as far as all deliveries are", "terminated", false],
  ])("%s", async (_title, word, isWhole) => {
    const { read, refusedWords } = aLog(3000, isNth(10));
    refusedWords.add(word);
    const { completeSinceMs, failuresSinceMs } = await read();
    expect(failuresSinceMs < completeSinceMs).toBe(isWhole);
  });

  it("that cannot be read is no empty log", async () => {
    const { gateway } = aLog(10, isNth(2));
    const refusal = { kind: "unavailable", status: 500, method: "GET", path: "", detail: "", code: "" };
    const broken = { ...gateway, listInvocations: () => Promise.reject(refusal) };
    await expect(readDeliveryLog(broken, { webhookId: "W1", fromMs: 0 })).rejects.toBe(refusal);
  });
});
