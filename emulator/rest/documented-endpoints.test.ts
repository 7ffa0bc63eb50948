import { expect, test } from "vitest";

import { isDocumentedEndpoint } from "./documented-endpoints.ts";

test.each([
  ["GET", "/api/v2/macros"],
  ["PUT", "/api/v2/views/7/execute"],
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
