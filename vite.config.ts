import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { jsonSection } from "./scripts/json-section.mjs";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The face to build, `sidebar` or `admin`. Each is a build of its own: in a common one, what both use becomes files of its own,
 * and the sidebar, which every open ticket loads, would fetch four scripts in the place of one before its status shows.
 */
const face = process.env["FACE"] ?? "sidebar";

/**
 * Everything lies flat beside the page and is named relative to it: a package's base address is known only at run time.
 */
export default defineConfig({
  root: fromRoot("src"),
  base: "./",
  publicDir: false,
  plugins: [react(), jsonSection()],
  build: {
    outDir: fromRoot("dist/assets"),
    assetsDir: "",
    emptyOutDir: false,
    target: "es2022",
    sourcemap: false,
    reportCompressedSize: false,
    // What is really bundled; `scripts/build.mjs` puts the lists of the pages together.
    license: { fileName: "licenses.json" },
    // An inlined asset would be a data: address, which the pages' policy allows for images alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { [face]: fromRoot(`src/${face}.html`) } },
  },
});
