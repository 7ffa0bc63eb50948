import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { build, defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Makes one browser script of the SDK's npm package, which the server hands out in place of Zendesk's CDN build. */
function bundleSdk(): Plugin {
  return {
    name: "bundle-zaf-sdk",
    apply: "build",
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        build: {
          outDir: here("../../dist/host"),
          emptyOutDir: false,
          license: { fileName: "zaf_sdk.licenses.md" },
          lib: {
            entry: here("sdk/zaf-sdk.ts"),
            name: "zafSdk",
            formats: ["iife"],
            fileName: () => "zaf_sdk.min.js",
          },
        },
      });
    },
  };
}

export default defineConfig({
  root: here("."),
  base: "/host/",
  publicDir: false,
  // Also under a test runner, which sets NODE_ENV for its own purposes.
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [react(), bundleSdk()],
  build: {
    outDir: here("../../dist/host"),
    // Fixed names, nothing removed first: a running emulator keeps serving while the page is rebuilt.
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    // Of what is really bundled: the package hands it out.
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      output: { entryFileNames: "assets/[name].js", assetFileNames: "assets/[name][extname]" },
    },
  },
});
