import { expect, test } from "vitest";

import type { ApiRoute } from "./route.ts";
import { createRouter } from "./router.ts";

const route = (method: ApiRoute["method"], path: string): ApiRoute => ({
  method,
  path,
  permission: "agent",
  handle: () => ({ status: 200 }),
});
const router = createRouter(
  [
    route("GET", "/api/v2/tickets/:id"),
    route("GET", "/api/v2/tickets/count"),
    route("PUT", "/api/v2/tickets/:id"),
    route("GET", "/api/v2/tickets/:id/audits/:audit_id"),
    route("GET", "/api/v2/groups/:id"),
  ],
  {
    endpoints: [
      { method: "GET", path: "/api/v2/tickets/:ticket" },
      { method: "GET", path: "/api/v2/groups/count" },
      { method: "GET", path: "/api/v2/tickets/:id/related" },
    ],
    otherResources: ["help_center"],
  },
);

function find(method: string, path: string) {
  const found = router.find(method, path);
  return typeof found === "object" ? { path: found.route.path, params: found.params } : found;
}

test("a fixed part wins over a named one", () => {
  expect(find("GET", "/api/v2/tickets/count")).toMatchObject({ path: "/api/v2/tickets/count" });
});

test("named parts are read and decoded", () => {
  expect(find("GET", "/api/v2/tickets/a%20b/audits/7")).toMatchObject({
    params: { id: "a b", audit_id: "7" },
  });
});

test("a part that cannot be decoded belongs to no endpoint", () => {
  expect(find("GET", "/api/v2/tickets/%E0%A4%A")).toBeUndefined();
});

test("another method is another route", () => {
  expect(router.find("PUT", "/api/v2/tickets/1")).toMatchObject({ route: { method: "PUT" } });
  expect(find("DELETE", "/api/v2/tickets/1")).toBeUndefined();
});

test("an empty part matches no name", () => {
  expect(find("GET", "/api/v2/tickets/")).toBeUndefined();
});

test("an endpoint that a route answers is emulated, whatever its parts are called", () => {
  expect(find("GET", "/api/v2/tickets/1")).toMatchObject({ params: { id: "1" } });
});

test("a documented endpoint of a whole collection is not one of its records", () => {
  expect(find("GET", "/api/v2/groups/count")).toBe("notEmulated");
  expect(find("GET", "/api/v2/groups/7")).toMatchObject({ path: "/api/v2/groups/:id" });
});

test("a documented endpoint without a route is not emulated, where its id is one", () => {
  expect(find("GET", "/api/v2/tickets/7/related")).toBe("notEmulated");
  expect(find("GET", "/api/v2/tickets/seven/related")).toBeUndefined();
  expect(find("POST", "/api/v2/tickets/7/related")).toBeUndefined();
});

test("everything beneath a resource that is documented elsewhere is not emulated", () => {
  expect(find("GET", "/api/v2/help_center/articles/7")).toBe("notEmulated");
  expect(find("GET", "/api/v2/help_centers")).toBeUndefined();
});
