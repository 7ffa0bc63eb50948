import { expect, test } from "vitest";

import { compilePath } from "./path-pattern.ts";

test.each([
  ["/api/v2/tickets/:id", "/api/v2/tickets/7", { id: "7" }],
  ["/api/v2/tickets/:id/audits/:audit_id", "/api/v2/tickets/a%20b/audits/7", { id: "a b", audit_id: "7" }],
  ["/api/v2/tickets/:id(\\d+)", "/api/v2/tickets/7", { id: "7" }],
  ["/api/v2/*/tags", "/api/v2/tickets/7/tags", {}],
  ["*", "/anything/at/all", {}],
  ["/a.b(c", "/a.b(c", {}],
])("%s matches %s", (pattern, path, params) => {
  expect(compilePath(pattern).match(path)).toEqual(params);
});

test.each([
  ["/api/v2/tickets/:id", "/api/v2/tickets/"],
  ["/api/v2/tickets/:id", "/api/v2/tickets/7/tags"],
  ["/api/v2/tickets/:id", "/api/v2/tickets/%E0%A4%A"],
  ["/api/v2/tickets/:id(\\d+)", "/api/v2/tickets/seven"],
  ["/a.b", "/acb"],
])("%s does not match %s", (pattern, path) => {
  expect(compilePath(pattern).match(path)).toBeUndefined();
});

test("a prefix matches itself and what lies beneath it, not what begins with the same letters", () => {
  const { match } = compilePath("/api/v2/tickets", { isPrefix: true });
  expect(match("/api/v2/tickets")).toEqual({});
  expect(match("/api/v2/tickets/7/tags")).toEqual({});
  expect(match("/api/v2/tickets_and_more")).toBeUndefined();
});
