import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../scripts/project-root.mjs";
import english from "../../translations/en.json" with { type: "json" };

const source = readdirSync(join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => readFileSync(join(projectRoot, "src", file), "utf8"))
  .join("\n");

const literals = new Set([...source.matchAll(/"([a-z]\w*(?:\.\w+)*)"/g)].map(([, path]) => path));

/** Every word, and the placeholders as their texts are keyed: `ticket_id` for `ticket.id`. */
const words = new Set([
  ...(source.match(/\w+/g) ?? []),
  ...[...literals].map((literal) => literal?.replaceAll(".", "_")),
]);

/** Paths that are put together from a code, such as `finding.${finding.code}`. */
const templates = [...source.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^}]*\})*\$\{[^`]*)`/g)].map(
  ([, template = ""]) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll(".", "\\."))
        .join("(\\w+)")}$`,
    ),
);

const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The path of every text; a text's plural forms are one text. */
function listPaths(node: unknown, path: string): string[] {
  if (typeof node === "string") return [path];
  const entries = Object.entries(node as object);
  if (entries.every(([key]) => pluralForms.has(key))) return [path];
  return entries.flatMap(([key, child]) => listPaths(child, path === "" ? key : `${path}.${key}`));
}

/** Named in full, or by a template whose code is a word of the source. */
function isNamed(path: string): boolean {
  if (literals.has(path)) return true;
  return templates.some((template) => {
    const [match, ...codes] = template.exec(path) ?? [];
    return match !== undefined && codes.every((code) => words.has(code));
  });
}

/** `admin.tsx` shows these before there is a page, by `texts.trouble[…]`. */
const isReadDirectly = (path: string) => path.startsWith("trouble.") && source.includes("texts.trouble[");

test("every text of the admin page is named in its source", () => {
  const unused = listPaths(english.admin, "").filter((path) => !isNamed(path) && !isReadDirectly(path));
  expect(unused).toEqual([]);
});

test.each(["status", "sidebar"] as const)("every text under %s is a word of the source", (section) => {
  const unused = listPaths(english[section], section).filter(
    (path) => !path.split(".").every((key) => words.has(key)),
  );
  expect(unused).toEqual([]);
});
