import { expect, test } from "vitest";

import { createFaults, parseFault, type Fault } from "./faults.ts";

const endpoints = new Set(["POST /api/v2/webhooks", "POST /api/v2/webhooks/test", "GET /api/v2/tickets"]);
const isEndpoint = (method: string, path: string) => endpoints.has(`${method} ${path}`);

function withFault(match: string, known: Partial<Fault> = {}) {
  const faults = createFaults();
  const fault = parseFault({ match, status: 500, ...known });
  if (typeof fault === "string") throw new Error(fault);
  faults.add(fault);
  return (method: string, path: string) => faults.take(method, path, isEndpoint) !== undefined;
}

test("a fault hits the call that it names, and no other method or path", () => {
  const isHit = withFault("POST /api/v2/webhooks");
  expect(isHit("POST", "/api/v2/webhooks")).toBe(true);
  expect(isHit("GET", "/api/v2/webhooks")).toBe(false);
  expect(isHit("POST", "/api/v2/tickets")).toBe(false);
});

test("a fault that names an endpoint does not hit what lies beneath it", () => {
  expect(withFault("POST /api/v2/webhooks")("POST", "/api/v2/webhooks/test")).toBe(false);
});

test("a fault that names no endpoint hits everything beneath its path", () => {
  const isHit = withFault("PUT /api/v2/tickets");
  expect(isHit("PUT", "/api/v2/tickets/5/tags")).toBe(true);
  expect(isHit("PUT", "/api/v2/ticketsandmore")).toBe(false);
});

test("an asterisk matches any method or any part of a path", () => {
  expect(withFault("* /api/v2/tickets/*/tags")("DELETE", "/api/v2/tickets/5/tags")).toBe(true);
  expect(withFault("*")("GET", "/api/v2/users/me")).toBe(true);
});

test("the .json suffix in a fault does not matter", () => {
  expect(withFault("GET /api/v2/tickets.json")("GET", "/api/v2/tickets")).toBe(true);
});

test.each([["GET /api/v2/tickets?page=2"], ["GET /api/v2/tickets.json?page=2"], ["GET /api/v2/tickets/"]])(
  "the query or the slash at the end of %s does not matter",
  (match) => {
    expect(withFault(match)("GET", "/api/v2/tickets")).toBe(true);
  },
);

test.each([["PUT /api/v2/tickets/:id/tags"], ["PUT /api/v2/tickets/{id}/tags"]])(
  "the name in %s matches one part of a path",
  (match) => {
    const isHit = withFault(match);
    expect(isHit("PUT", "/api/v2/tickets/5/tags")).toBe(true);
    expect(isHit("PUT", "/api/v2/tickets/5/6/tags")).toBe(false);
  },
);

test("a fault is used up after its times", () => {
  const isHit = withFault("*", { times: 2 });
  expect([isHit("GET", "/a"), isHit("GET", "/a"), isHit("GET", "/a")]).toEqual([true, true, false]);
});

test("a fault lets the calls that it skips pass", () => {
  const isHit = withFault("GET *", { skip: 2, times: 1 });
  expect([isHit("PUT", "/a"), ...[1, 2, 3, 4].map(() => isHit("GET", "/a"))]).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

test("characters that mean something in a pattern are taken as they are", () => {
  expect(withFault("GET /api/v2/(tickets")("GET", "/api/v2/(tickets")).toBe(true);
});

test.each([
  [null],
  [{}],
  [{ match: "" }],
  [{ match: "tickets" }],
  [{ match: "GET api/v2/tickets" }],
  [{ match: "*", status: 99 }],
  [{ match: "*", status: "gone" }],
  [{ match: "*", times: 0 }],
  [{ match: "*", retryAfter: -1 }],
  [{ match: "*", delayMs: "1" }],
  [{ match: "*", skip: -1 }],
  [{ match: "*", carriesOut: "yes" }],
  [{ match: "*", html: 5 }],
  [{ match: "*", reshape: "toString" }],
])("%j is refused in a sentence", (body) => {
  expect(parseFault(body)).toEqual(expect.stringMatching(/\.$/));
});

test.each([["*"], ["* *"], ["GET"], ["/api/v2/tickets"], ["get /api/v2/tickets/*"], ["* */tags"]])(
  "%s is a match",
  (match) => {
    expect(parseFault({ match })).toMatchObject({ match });
  },
);

test("a fault may only delay", () => {
  expect(parseFault({ match: "*", delayMs: 5 })).toMatchObject({ status: null, delayMs: 5, times: null });
});
