import { expect, test } from "vitest";

import { isDocumentedEndpoint, isShadowedEndpoint } from "./documented-endpoints.ts";

test.each([
  ["GET", "/api/v2/custom_objects"],
  ["PUT", "/api/v2/dynamic_content/items/7"],
  ["DELETE", "/api/v2/users/7"],
  ["GET", "/api/v2/tickets/7/related"],
])("%s %s is Zendesk's", (method, path) => {
  expect(isDocumentedEndpoint(method, path)).toBe(true);
});

test.each([
  ["GET", "/api/v2/nonsense"],
  ["PATCH", "/api/v2/tickets/7"],
  ["GET", "/api/v2/tickets/seven/related"],
  ["GET", "/api/v2"],
  ["GET", "/api/v2/automations/7/nonsense"],
])("%s %s is not", (method, path) => {
  expect(isDocumentedEndpoint(method, path)).toBe(false);
});

test("an endpoint of a whole collection is not one of its records", () => {
  expect(isShadowedEndpoint("GET", "/api/v2/locales/detect_best_locale", "/api/v2/locales/:id")).toBe(true);
  expect(isShadowedEndpoint("GET", "/api/v2/ticket_audits/count", "/api/v2/ticket_audits/:id")).toBe(true);
});

test("a record is one, and a route that names the endpoint answers it", () => {
  expect(isShadowedEndpoint("GET", "/api/v2/groups/7", "/api/v2/groups/:id")).toBe(false);
  expect(isShadowedEndpoint("GET", "/api/v2/apps/owned", "/api/v2/apps/owned")).toBe(false);
});
