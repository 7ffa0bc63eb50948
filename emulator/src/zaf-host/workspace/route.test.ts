import { describe, expect, test } from "vitest";

import { dashName, parseRoute, pathOf, type Route } from "./route.ts";

describe("an address", () => {
  test.each<[string, Route]>([
    ["/", { page: "tickets" }],
    ["/agent", { page: "tickets" }],
    ["/agent/tickets", { page: "tickets" }],
    ["/agent/tickets/12", { page: "ticket", ticketId: 12 }],
    ["/agent/tickets/new", { page: "ticket", ticketId: "new" }],
    ["/agent/users/7", { page: "user", id: 7 }],
    ["/agent/organizations/7", { page: "organization", id: 7 }],
    ["/agent/filters/7", { page: "view", id: 7 }],
    ["/agent/apps/my-app", { page: "app", appName: "my-app", appRoute: "" }],
    ["/agent/apps/my-app/foo/bar", { page: "app", appName: "my-app", appRoute: "foo/bar" }],
    ["/admin/apps", { page: "settings" }],
    ["/tools/faults", { page: "tool", tool: "faults" }],
    ["/tools/inbox/orders", { page: "inbox", name: "orders" }],
    ["/tools/inbox", { page: "unknown" }],
    ["/tools/nothing", { page: "unknown" }],
    ["/agent/tickets/twelve", { page: "unknown" }],
  ])("%s is a route, and back again", (path, route) => {
    expect(parseRoute(path)).toEqual(route);
    if (route.page !== "unknown" && route.page !== "tickets") expect(pathOf(route)).toBe(path);
  });
});

test.each([
  ["2do", "2do"],
  ["My App", "my-app"],
  ["camelCase app_name", "camel-case-app-name"],
  ["Pesquisa 2x · Suporte", "pesquisa-2x-suporte"],
])("the app %s has the address %s", (name, address) => {
  expect(dashName(name)).toBe(address);
});
