import { expect, test } from "vitest";

import { createRouter, listNotEmulated, withoutNames, type Endpoint } from "../http/router/router.ts";
import { allRoutes } from "./all-routes.ts";
import { apiReference } from "./documented-endpoints.ts";

const router = createRouter(allRoutes, apiReference);

/** The endpoint's path with something in place of its names. */
function examplePath({ path }: Endpoint): string {
  return path.replaceAll(/:[a-z_]+/g, "7");
}

test.each([
  ["GET", "/api/v2/custom_objects"],
  ["PUT", "/api/v2/dynamic_content/items/7"],
  ["GET", "/api/v2/locales/detect_best_locale"],
  ["GET", "/api/v2/ticket_audits/count"],
  ["GET", "/api/v2/tickets/7/related"],
  ["GET", "/api/v2/help_center/articles"],
])("%s %s is Zendesk's, and not emulated", (method, path) => {
  expect(router.find(method, path)).toBe("notEmulated");
});

test.each([
  ["GET", "/api/v2/nonsense"],
  ["PATCH", "/api/v2/tickets/7"],
  ["GET", "/api/v2/tickets/seven/related"],
  ["GET", "/api/v2"],
  ["GET", "/api/v2/automations/7/nonsense"],
  ["GET", "/api/v2/tags/nonsense"],
])("%s %s is not Zendesk's", (method, path) => {
  expect(router.find(method, path)).toBeUndefined();
});

test("no endpoint is both answered and taken for one that is not emulated", () => {
  const lost = allRoutes.filter((route) => {
    const found = router.find(route.method, examplePath(route));
    return typeof found !== "object" || found.route !== route;
  });
  expect(lost.map(withoutNames)).toEqual([]);
  const answered = listNotEmulated(allRoutes, apiReference.endpoints).filter(
    (endpoint) => router.find(endpoint.method, examplePath(endpoint)) !== "notEmulated",
  );
  expect(answered.map(withoutNames)).toEqual([]);
});

test("every endpoint that is answered is documented", () => {
  expect(listNotEmulated(apiReference.endpoints, allRoutes).map(withoutNames)).toEqual([]);
});

test("the reference names each endpoint once", () => {
  const names = apiReference.endpoints.map(withoutNames);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
