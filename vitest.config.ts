import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

/** One project per kind of test, so that `npm test` can report and run each on its own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "emulator/**/*.test.ts", "scripts/**/*.test.ts"],
        },
      },
      { test: { name: "integration", include: ["tests/integration/**/*.test.ts"], testTimeout: 30_000 } },
      { test: { name: "fidelity", include: ["tests/fidelity/**/*.test.ts"] } },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
