import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { aClock } from "../../../tests/support/account/a-ticket-host.ts";
import type { Job } from "../ports/bulk-tagging.ts";
import type { GatewayErrorKind } from "../ports/gateway-error.ts";
import { createBulkControl } from "./bulk-control.ts";
import type { BulkInput } from "./bulk-input.ts";
import { tagBatch } from "./tag-batch.ts";

const startMs = Date.parse("2026-11-23T10:00:00Z");
const minuteMs = 60_000;
const ids = [1, 2];

const aJob = (changes: Partial<Job> = {}): Job => ({
  id: "V3-1",
  status: "working",
  message: "",
  results: [],
  ...changes,
});
const refusal = (kind: GatewayErrorKind) => ({
  kind,
  status: 0,
  method: "PUT",
  path: "/",
  detail: "",
  code: "",
});
/** Lets everything run that waits for no time to pass. */
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

function aBatch(gateway: Partial<BulkInput["gateway"]>) {
  const time = aClock(startMs);
  const control = createBulkControl();
  const input = {
    gateway: {
      exportTickets: () => Promise.reject(),
      addTagToTickets: async () => aJob(),
      readJob: async () => aJob(),
      ...gateway,
    },
    survey: aSurvey(),
    control,
    clock: time.clock,
  };
  return { ...time, control, rows: tagBatch(input, ids) };
}

const statesOf = async (rows: ReturnType<typeof tagBatch>) =>
  (await rows).map(({ state, detail }) => `${state} ${detail}`.trim());

describe("a batch", () => {
  it("hears a cancel while its job is polled, without any time passing", async () => {
    const { control, rows } = aBatch({});
    await settle();
    control.cancel();
    expect(await statesOf(rows)).toEqual(["unconfirmed cancelled", "unconfirmed cancelled"]);
  });

  it("hears a cancel while a poll waits for its answer", async () => {
    const { control, rows, advance } = aBatch({ readJob: () => new Promise(() => {}) });
    await settle();
    advance(2_000);
    await settle();
    control.cancel();
    expect(await statesOf(rows)).toEqual(["unconfirmed cancelled", "unconfirmed cancelled"]);
  });

  it("is cancelled while it waits for the rate limit: nothing was sent", async () => {
    const { control, rows } = aBatch({ addTagToTickets: () => Promise.reject(refusal("rateLimited")) });
    await settle();
    control.cancel();
    expect(await statesOf(rows)).toEqual(["cancelled", "cancelled"]);
  });

  it("does not poll while it is paused, and keeps its remaining time when it is resumed", async () => {
    let polls = 0;
    const { control, rows, advance } = aBatch({
      readJob: async () => {
        polls += 1;
        return aJob(
          polls < 2
            ? {}
            : {
                status: "completed",
                results: ids.map((ticketId) => ({ ticketId, isDone: true, detail: "" })),
              },
        );
      },
    });
    await settle();
    control.pause();
    advance(2_000);
    await settle();
    advance(60 * minuteMs);
    await settle();
    expect(polls).toBe(0);
    control.resume();
    for (let round = 0; round < 3; round += 1) {
      await settle();
      advance(2_000);
    }
    expect(await statesOf(rows)).toEqual(["requested", "requested"]);
  });

  it("reads the outcome of its job after the computer slept", async () => {
    const results = ids.map((ticketId) => ({ ticketId, isDone: true, detail: "" }));
    const { rows, advance } = aBatch({ readJob: async () => aJob({ status: "completed", results }) });
    await settle();
    advance(60 * minuteMs);
    expect(await statesOf(rows)).toEqual(["requested", "requested"]);
  });

  it.each<[string, number]>([
    ["answered at once", 0],
    ["not answered for 30 s each", 30_000],
  ])("gives a job up after ten minutes and one request, with polls that are %s", async (_how, answerMs) => {
    let time: ReturnType<typeof aClock> | null = null;
    const batch = aBatch({
      readJob: async () => {
        time?.advance(answerMs);
        throw refusal("timeout");
      },
    });
    time = batch;
    const state = { isOver: false };
    void batch.rows.then(() => (state.isOver = true));
    for (await settle(); !state.isOver; await settle()) batch.advance(2_000);
    const tookMs = batch.clock.now() - startMs;
    expect(tookMs).toBeGreaterThanOrEqual(10 * minuteMs);
    expect(tookMs).toBeLessThanOrEqual(10 * minuteMs + 32_000);
    expect(await statesOf(batch.rows)).toEqual(["unconfirmed noAnswer", "unconfirmed noAnswer"]);
  });

  it.each<GatewayErrorKind>(["timeout", "unavailable", "unexpected"])(
    "is not confirmed where its start may have been carried out: %s",
    async (kind) => {
      const { rows } = aBatch({ addTagToTickets: () => Promise.reject(refusal(kind)) });
      expect(await statesOf(rows)).toEqual([`unconfirmed ${kind}`, `unconfirmed ${kind}`]);
    },
  );

  it("distinguishes tickets that failed from tickets that the job does not report", async () => {
    const job = aJob({
      status: "killed",
      message: "Killed",
      results: [{ ticketId: 1, isDone: false, detail: "closed" }],
    });
    expect(await statesOf(aBatch({ addTagToTickets: async () => job }).rows)).toEqual([
      "failed closed",
      "unconfirmed Killed",
    ]);
  });
});
