import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { projectRoot } from "../project-root.mjs";

/**
 * Bytes by gzip until a page's first screen shows: a tenth above what was measured on 28 November 2026, 12,538 and 117,627.
 * A page that needs more for a good reason gets a new figure here, with the reason in the commit.
 *
 * @type {Record<string, number>}
 */
const budgets = { "sidebar.html": 13_700, "admin.html": 129_400 };
const staticImport = /(?:^|[;}\n])(?:import|export)\s*(?:[\w$*{}\s,]*?\bfrom\s*)?["']\.\/([^"']+)["']/g;
const languages = readdirSync(join(projectRoot, "translations"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
const dynamicLanguage = new RegExp(
  `\\bimport\\(\\s*["'\`]\\./((?:${languages.join("|")})-[^"'\`]+\\.js)["'\`]`,
  "g",
);
const pageReference = /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+)"/g;

/**
 * A page and every file that the browser fetches for it without being asked by running code: its scripts and styles, and
 * what those import statically.
 *
 * @param {string} folder
 * @param {string} page
 */
function filesOfPage(folder, page) {
  const files = new Set([page]);
  for (const file of files) {
    const pattern = file.endsWith(".html") ? pageReference : staticImport;
    if (!/\.(html|js)$/.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(folder, file), "utf8").matchAll(pattern)) files.add(name);
  }
  return [...files];
}

/**
 * Of the languages that the page's scripts fetch when they run, the largest: a person reads one of them.
 *
 * @param {string} folder
 * @param {string[]} files
 */
function largestLanguage(folder, files) {
  return files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(dynamicLanguage)])
    .map(([, name = ""]) => weighFile(folder, name))
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes)
    .slice(0, 1);
}

/** @param {string} folder @param {string} name */
const weighFile = (folder, name) => ({ name, gzipBytes: gzipSync(readFileSync(join(folder, name))).length });

/**
 * How many bytes, each file compressed by gzip, must arrive before a built page can show anything: its
 * scripts, its styles and one language. The ZAF SDK, which
 * comes from Zendesk and is shared by all apps, is not counted.
 *
 * @param {string} [page]
 * @param {string} [folder]
 */
export function measurePage(page = "sidebar.html", folder = join(projectRoot, "dist/assets")) {
  const names = filesOfPage(folder, page);
  const files = [...names.map((name) => weighFile(folder, name)), ...largestLanguage(folder, names)];
  const gzipBytes = files.reduce((sum, file) => sum + file.gzipBytes, 0);
  return { files, gzipBytes, budgetBytes: budgets[page] ?? 0 };
}

/** Prints what a page weighs; true where it is within its budget. @param {string} page */
function reportPage(page) {
  const { files, gzipBytes, budgetBytes } = measurePage(page);
  for (const file of files) console.log(`${String(file.gzipBytes).padStart(8)}  ${file.name}`);
  console.log(
    `${String(gzipBytes).padStart(8)}  bytes by gzip of ${budgetBytes} until ${page} shows its first screen`,
  );
  if (gzipBytes <= budgetBytes) return true;
  console.error(`Failed: ${page} is over its budget. Load what its first screen does not need later.`);
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!existsSync(join(projectRoot, "dist/assets/sidebar.html"))) {
    console.error("Failed to weigh the pages: there is no package in dist/. Run npm run build first.");
    process.exit(1);
  }
  const results = Object.keys(budgets).map(reportPage);
  if (results.includes(false)) process.exit(1);
}
