import { expect, test } from "vitest";

import type { ApiRoute } from "./route.ts";
import { createRouteTable } from "./router.ts";

const route = (method: ApiRoute["method"], path: string): ApiRoute => ({
  method,
  path,
  permission: "agent",
  handle: () => ({ status: 200 }),
});
const table = createRouteTable([
  route("GET", "/api/v2/tickets/:id"),
  route("GET", "/api/v2/tickets/count"),
  route("PUT", "/api/v2/tickets/:id"),
  route("GET", "/api/v2/tickets/:id/audits/:audit_id"),
]);

test("a fixed part wins over a named one", () => {
  expect(table.find("GET", "/api/v2/tickets/count")?.route.path).toBe("/api/v2/tickets/count");
});

test("named parts are read and decoded", () => {
  expect(table.find("GET", "/api/v2/tickets/a%20b/audits/7")?.params).toEqual({ id: "a b", audit_id: "7" });
});

test("a part that cannot be decoded is taken as it is", () => {
  expect(table.find("GET", "/api/v2/tickets/%E0%A4%A")?.params).toEqual({ id: "%E0%A4%A" });
});

test("another method is another route", () => {
  expect(table.find("PUT", "/api/v2/tickets/1")?.route.method).toBe("PUT");
  expect(table.find("DELETE", "/api/v2/tickets/1")).toBeUndefined();
});

test("an empty part matches no name", () => {
  expect(table.find("GET", "/api/v2/tickets/")).toBeUndefined();
});
