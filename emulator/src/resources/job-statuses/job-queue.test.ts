import { setImmediate as nextTurn } from "node:timers/promises";

import { expect, test } from "vitest";

import { createAccount } from "../../account/create-account.ts";
import { makeUser } from "../../account/make-user.ts";
import { defaultAssumptions } from "../../assumptions.ts";
import { createClock } from "../../clock.ts";
import type { Emulator } from "../../emulator.ts";
import { recordInvalid } from "../../http/errors/api-error.ts";
import { readJob, startJob, type JobTask } from "./job-queue.ts";
import type { ApiRequest } from "../../http/router/route.ts";

function setUp(jobPollsUntilDone = 0) {
  const account = createAccount();
  const clock = createClock(0, true);
  const request: ApiRequest = {
    emulator: { account, clock, assumptions: { ...defaultAssumptions, jobPollsUntilDone } } as Emulator,
    method: "PUT",
    path: "/api/v2/tickets/update_many",
    params: {},
    query: new URLSearchParams(),
    body: undefined,
    user: makeUser(account, { id: 1, name: "A" }, ""),
    app: null,
    channel: "api",
    client: "",
    baseUrl: "http://localhost:1",
  };
  const start = (total: number, task: JobTask) =>
    startJob(
      request,
      {
        type: "Bulk Update Ticket",
        rows: Array.from({ length: total }, (_, index) => ({ id: index + 100 })),
      },
      task,
    );
  return { start, clock, jobs: () => [...account.jobStatuses.values()] };
}

test("a job is queued in the reply and done afterwards", async () => {
  const { start, jobs } = setUp();
  const reply = start(2, (index) => ({ id: index, success: true }));
  expect(reply.body).toMatchObject({
    job_status: { status: "queued", progress: null, results: null, total: 2 },
  });
  await nextTurn();
  await nextTurn();
  expect(jobs()).toMatchObject([{ status: "completed", progress: 2, results: [{ id: 0 }, { id: 1 }] }]);
});

test("a job is read as working, without results, for as many times as is assumed, and then as done", async () => {
  const { start, jobs } = setUp(2);
  start(2, (index) => ({ id: index, success: true }));
  await nextTurn();
  await nextTurn();
  const reads = [1, 2, 3].map(() => jobs().map(readJob));
  expect(reads).toMatchObject([
    [{ status: "working", progress: 1, message: null, results: null }],
    [{ status: "working", results: null }],
    [{ status: "completed", progress: 2, results: [{ id: 0 }, { id: 1 }] }],
  ]);
});

test("a refused task is a failed row, and the others go on", async () => {
  const { start, jobs } = setUp();
  start(2, (index) => {
    if (index === 0)
      throw recordInvalid({ attribute: "status", description: "Status: closed prevents ticket update" });
    return { success: true };
  });
  await nextTurn();
  await nextTurn();
  expect(jobs()[0]?.results).toEqual([
    {
      id: 100,
      index: 0,
      success: false,
      status: "Failed",
      error: "RecordInvalid",
      details: "Status: closed prevents ticket update",
    },
    { success: true },
  ]);
});

test("a bug in a task fails the job and nothing else", async () => {
  const { start, jobs } = setUp();
  start(1, () => {
    throw new Error("a bug");
  });
  await nextTurn();
  await nextTurn();
  expect(jobs()).toMatchObject([{ status: "failed", message: expect.stringContaining("a bug") }]);
});

test("thirty unfinished jobs are the most", () => {
  const { start } = setUp();
  for (let count = 0; count < 30; count += 1) start(1, () => ({}));
  expect(() => start(1, () => ({}))).toThrow(expect.objectContaining({ status: 429 }));
});

test("a job is forgotten after a day", async () => {
  const { start, clock, jobs } = setUp();
  start(1, () => ({}));
  await nextTurn();
  clock.advance(25 * 3_600_000);
  start(1, () => ({}));
  expect(jobs()).toHaveLength(1);
});
