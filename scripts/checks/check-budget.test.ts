import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measurePage } from "./check-budget.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function weigh(files: Record<string, string>): string[] {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return measurePage("page.html", folder).files.map(({ name }) => name);
}

test("a page weighs its scripts, styles and preloads, but not Zendesk's SDK", () => {
  const page = `<link rel="stylesheet" href="./a.css"><link rel="modulepreload" href="./b.js">
    <script src="https://static.zdassets.com/sdk.js"></script><script type="module" src="./c.js"></script>`;
  expect(weigh({ "page.html": page, "a.css": "", "b.js": "", "c.js": "" })).toEqual([
    "page.html",
    "a.css",
    "b.js",
    "c.js",
  ]);
});

test.each([
  ["a bare import", 'import"./b.js";'],
  ["names", 'var x=1;import{a as b,c}from"./b.js";'],
  ["a default and names", 'import d,{e}from"./b.js";'],
  ["a namespace", 'import * as n from "./b.js";'],
  ["a re-export", 'export{a}from"./b.js";'],
  ["everything", 'export*from"./b.js";'],
])("what a script imports statically is weighed once: %s", (_form, script) => {
  const page = '<script type="module" src="./a.js"></script>';
  expect(weigh({ "page.html": page, "a.js": script, "b.js": 'import"./a.js"' })).toEqual([
    "page.html",
    "a.js",
    "b.js",
  ]);
});

test("of the languages that a script fetches, the largest is weighed", () => {
  const page = '<script type="module" src="./a.js"></script>';
  const script = 'const load=l=>l?import("./en-12345678.js"):import(`./pt-br-12345678.js`);';
  const languages = {
    "en-12345678.js": "export{}",
    "pt-br-12345678.js": "export const a='pesquisa enviada'",
  };
  expect(weigh({ "page.html": page, "a.js": script, ...languages })).toEqual([
    "page.html",
    "a.js",
    "pt-br-12345678.js",
  ]);
});

test("what a script imports when it runs is not weighed", () => {
  const page = '<script type="module" src="./a.js"></script>';
  const script = 'const open=()=>import("./later.js").then(m=>m.b);';
  expect(weigh({ "page.html": page, "a.js": script, "later.js": "" })).toEqual(["page.html", "a.js"]);
});

test("each page of the app has a budget of its own", () => {
  writeFileSync(join(folder, "sidebar.html"), "");
  writeFileSync(join(folder, "admin.html"), "");
  const budgets = ["sidebar.html", "admin.html"].map((page) => measurePage(page, folder).budgetBytes);
  expect(budgets[0]).toBeLessThan(20_000);
  expect(budgets[1]).toBeLessThan(150_000);
  expect(Math.min(...budgets)).toBeGreaterThan(0);
});
