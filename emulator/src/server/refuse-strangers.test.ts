import { Hono } from "hono";
import { expect, test } from "vitest";

import { refuseStrangers } from "./refuse-strangers.ts";

const app = new Hono();
app.use(refuseStrangers);
app.all("*", (context) => context.text("answered"));

test.each([
  ["http://localhost:4500/", undefined, 200],
  ["http://127.0.0.1:4500/", "http://localhost:4500", 200],
  ["http://[::1]:4500/", "http://localhost:4567", 200],
  ["http://localhost:4500/", "null", 403],
  ["http://localhost:4500/", "https://elsewhere.example", 403],
  ["http://elsewhere.example:4500/", undefined, 403],
  ["http://localhost.elsewhere.example/", undefined, 403],
])("%s asked by a page of %s answers %i", async (url, origin, status) => {
  const response = await app.request(url, {
    method: "POST",
    headers: origin === undefined ? {} : { origin },
  });
  expect(response.status).toBe(status);
});
