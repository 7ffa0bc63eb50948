import { readFileSync } from "node:fs";

const sectionOfFile = /^(.+\.json)\?(\w+)$/;

/**
 * Makes `<file>.json?<section>` a module that exports this one section by its name. The bundler then takes each section for
 * another file, so that a page fetches the texts it shows and no others.
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
        this.addWatchFile(file);
        const text = JSON.stringify(JSON.parse(readFileSync(file, "utf8"))[section]);
        return { code: `export const ${section} = ${text};`, moduleType: "js" };
      },
    },
  };
}
