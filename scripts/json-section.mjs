import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const sectionOfFile = /^(.+\.json)\?(\w+)$/;

/**
 * Makes `<file>.json?<section>` a module that exports this one section by its name. The bundler then takes each section for
 * another file, so that a page fetches the texts it shows and no others. A text that the file lacks is taken from the English one
 * beside it.
 *
 * @returns {import("vite").Plugin}
 */
export function jsonSection() {
  return {
    name: "json-section",
    enforce: "pre",
    load: {
      filter: { id: sectionOfFile },
      handler(id) {
        const [, file = "", section = ""] = sectionOfFile.exec(id) ?? [];
        const english = join(dirname(file), "en.json");
        this.addWatchFile(file);
        this.addWatchFile(english);
        const text = JSON.stringify(fillIn(readSection(file, section), readSection(english, section)));
        return { code: `export const ${section} = ${text};`, moduleType: "js" };
      },
    },
  };
}

/** @param {string} file @param {string} section */
function readSection(file, section) {
  return JSON.parse(readFileSync(file, "utf8"))[section];
}

/**
 * The texts, and those of `fallback` in the place of what they lack. Plural forms are filled in as one text.
 *
 * @param {unknown} texts
 * @param {unknown} fallback
 * @returns {unknown}
 */
export function fillIn(texts, fallback) {
  if (texts === undefined) return fallback;
  if (!isGroup(texts) || !isGroup(fallback)) return texts;
  const filled = Object.entries(fallback).map(([key, text]) => [key, fillIn(texts[key], text)]);
  return { ...texts, ...Object.fromEntries(filled) };
}

/** @param {unknown} node @returns {node is Record<string, unknown>} */
function isGroup(node) {
  return typeof node === "object" && node !== null && !("other" in node);
}
