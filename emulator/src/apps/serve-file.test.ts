import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { serveFile } from "./serve-file.ts";

async function cacheControlOf(path: string): Promise<string | null> {
  const directory = mkdtempSync(join(tmpdir(), "assets-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, path), "content");
  const response = await serveFile({ directory, path, ifNoneMatch: undefined });
  return response.headers.get("cache-control");
}

test.each(["index-BK3x9a_Q.js", "sidebar-DkXyZabc.css", "main.5f3ad91c.js", "logo.0123456789abcdef0123.png"])(
  "%s carries its content's hash, and is kept for a year",
  async (name) => {
    expect(await cacheControlOf(name)).toContain("immutable");
  },
);

test.each([
  "app.js",
  "ticket-sidebar.js",
  "my-component.js",
  "jquery-3.7.1.min.js",
  "handlebars.runtime.js",
  "zendesk.settings.css",
  "feed-facade.js",
  "icon-settings.svg",
])("%s may change under the same name, and is asked for again", async (name) => {
  expect(await cacheControlOf(name)).toBe("no-cache");
});

test("a folder may be named with a slash at its end, and is not left", async () => {
  const directory = mkdtempSync(join(tmpdir(), "assets-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "app.js"), "content");
  const statusOf = async (path: string) =>
    (await serveFile({ directory: `${directory}/`, path, ifNoneMatch: undefined })).status;
  expect(await statusOf("app.js")).toBe(200);
  expect(await statusOf("../app.js")).toBe(404);
});
