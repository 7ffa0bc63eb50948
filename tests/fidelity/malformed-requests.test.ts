import { Agent, request as httpRequest } from "node:http";

import fc from "fast-check";
import { expect, test } from "vitest";

import { authorizationOf, callEmulator } from "../support/emulator/emulator-client.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { arbitraryRequest, type ArbitraryRequest } from "./arbitrary-request.ts";

const REQUESTS = 10_000;
const SEED = 20_261_122;
const AT_ONCE = 20;
const NO_ANSWER_MS = 10_000;

/** The status, or the error instead of one. Node's own client, as `fetch` corrects some of the paths before it sends them. */
function send(base: string, agent: Agent, attempt: ArbitraryRequest): Promise<number | string> {
  const { method, path, as, contentType, body } = attempt;
  return new Promise((resolve) => {
    const { hostname: host, port } = new URL(base);
    // Node leaves the length out for GET and DELETE, and the body would be read as the next request.
    const length = body === null ? {} : { "Content-Length": Buffer.byteLength(body) };
    const headers = { ...authorizationOf(as), "Content-Type": contentType, ...length };
    const outgoing = httpRequest(
      { agent, host, port, method, path, headers, timeout: NO_ANSWER_MS },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer")));
    outgoing.on("error", (error) => resolve(error.message));
    outgoing.end(body ?? undefined);
  });
}

test(`${REQUESTS} malformed requests are each answered, none with 500`, { timeout: 120_000 }, async () => {
  const bugs: string[] = [];
  const running = await startTestEmulator({ rateLimits: false, log: (line) => bugs.push(line) });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses = new Set<number | string>();
  const failures: unknown[] = [];
  const queue = fc.sample(arbitraryRequest, { numRuns: REQUESTS, seed: SEED }).values();
  const work = async () => {
    for (const attempt of queue) {
      const outcome = await send(running.url, agent, attempt);
      statuses.add(outcome);
      if (typeof outcome === "string" || outcome === 500) failures.push({ outcome, ...attempt });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  // What strange rules and tickets they left behind must not stop the engine either.
  const advanced = await callEmulator(running, "POST /emulator/clock", { body: { advance: { hours: 3 } } });
  expect(advanced).toMatchObject({ status: 200, body: { runs: 3 } });
  expect(bugs).toEqual([]);
  expect(failures.slice(0, 5)).toEqual([]);
  // The generator is worth something only while it reaches past the first checks.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 403, 404, 422]));
});
