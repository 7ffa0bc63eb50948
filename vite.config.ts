import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { jsonSection } from "./scripts/json-section.mjs";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * One page per face, so that the sidebar never fetches what only the admin needs. Everything lies flat beside the pages
 * and is named relative to them: a package's base address is known only at run time.
 */
export default defineConfig({
  root: fromRoot("src"),
  base: "./",
  publicDir: false,
  plugins: [react(), jsonSection()],
  build: {
    outDir: fromRoot("dist/assets"),
    assetsDir: "",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    reportCompressedSize: false,
    // An inlined asset would be a data: address, which the pages' policy allows for images alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { sidebar: fromRoot("src/sidebar.html"), admin: fromRoot("src/admin.html") } },
  },
});
