import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built as the app itself is, so that the two differ in nothing but what they do. */
export default defineConfig({
  root: fromHere("."),
  base: "./",
  publicDir: fromHere("package"),
  plugins: [react()],
  build: {
    outDir: fromHere("../../build/bare-app"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: fromHere("assets/index.html") },
  },
});
