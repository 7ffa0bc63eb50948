import { expect, test } from "vitest";

import type { Emulator } from "../../emulator.ts";
import { seedAccount } from "../../seed/seed-account.ts";
import { seedIds } from "../../seed/seed-ids.ts";
import type { Caller } from "../auth/authenticate.ts";
import { createRateLimits } from "./rate-limits.ts";

function setUp(settings: object = {}) {
  const account = seedAccount(0);
  Object.assign(account.settings, settings);
  let now = 0;
  const limits = createRateLimits({ account } as Emulator, () => now);
  const agent = account.users.get(seedIds.agent);
  if (agent === undefined) throw new Error("There is no agent.");
  const caller: Caller = { user: agent, app: null, channel: "api" };
  const count = (method: string, path: string, own: Partial<Caller> = {}) =>
    limits.count({ ...caller, ...own }, method, path);
  return { count, wait: (ms: number) => (now += ms), limits };
}

function allowed(call: () => unknown, most = 3000): number {
  for (let made = 0; made < most; made += 1) {
    try {
      call();
    } catch {
      return made;
    }
  }
  return most;
}

test.each([
  ["team", 200],
  ["growth", 400],
  ["professional", 400],
  ["enterprise", 700],
  ["enterprise_plus", 2500],
])("the plan %s allows %i requests a minute", (planName, limit) => {
  const { count } = setUp({ planName });
  expect(allowed(() => count("GET", "/api/v2/users/me"))).toBe(limit);
});

test.each([
  ["/api/v2/webhooks", 100],
  ["/api/v2/webhooks/test", 20],
  ["/api/v2/search/export", 100],
])("%s allows %i a minute", (path, limit) => {
  const { count } = setUp();
  expect(allowed(() => count("POST", path))).toBe(limit);
});

test("an app's calls have 100 a minute per user and app, beside the account's", () => {
  const { count } = setUp();
  const app = { installationId: 1, location: "ticket_sidebar" };
  expect(allowed(() => count("GET", "/api/v2/users/me", { app }))).toBe(100);
  expect(allowed(() => count("GET", "/api/v2/users/me", { app: { ...app, installationId: 2 } }), 5)).toBe(5);
  expect(count("GET", "/api/v2/users/me")["X-Rate-Limit-Remaining"]).toBe("699");
});

test("one person updates one ticket 30 times in ten minutes", () => {
  const { count, wait } = setUp();
  expect(allowed(() => count("PUT", "/api/v2/tickets/1"))).toBe(30);
  wait(9 * 60_000);
  expect(allowed(() => count("PUT", "/api/v2/tickets/1"), 1)).toBe(0);
  wait(60_000);
  expect(allowed(() => count("PUT", "/api/v2/tickets/1"), 1)).toBe(1);
});

test("a change of tags counts as an update of the ticket", () => {
  const { count } = setUp();
  expect(allowed(() => count("PUT", "/api/v2/tickets/1/tags"))).toBe(30);
});

test("the account updates 100 tickets a minute, 20 in a trial", () => {
  let id = 0;
  const paid = setUp();
  expect(allowed(() => paid.count("PUT", `/api/v2/tickets/${(id += 1)}`))).toBe(100);
  const trial = setUp({ isTrial: true });
  expect(allowed(() => trial.count("PUT", `/api/v2/tickets/${(id += 1)}`))).toBe(20);
});

test("a refusal says when to come back, and then lets in again", () => {
  const { count, wait } = setUp({ planName: "team" });
  allowed(() => count("GET", "/api/v2/users/me"));
  wait(15_000);
  expect(() => count("GET", "/api/v2/users/me")).toThrow(
    expect.objectContaining({ status: 429, headers: expect.objectContaining({ "Retry-After": "45" }) }),
  );
  wait(45_000);
  expect(count("GET", "/api/v2/users/me")["X-Rate-Limit-Remaining"]).toBe("199");
});
