import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

// Vitest shortens values in titles to 40 characters by default, and `--grep` with a whole fact would find no test.
const wholeTitles = { chaiConfig: { truncateThreshold: 10_000 } };

/** One project per kind of test, so that `npm test` can report and run each on its own. */
export default defineConfig({
  test: {
    // Vitest leaves one processor out, which on a machine with two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...wholeTitles,
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "emulator/**/*.test.ts",
            "receiver/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          // No module is mocked and none keeps state, so the files of a worker may share what they import.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...wholeTitles,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...wholeTitles,
          name: "fidelity",
          include: ["tests/fidelity/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...wholeTitles,
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          // Every cell and sequence opens an emulator of its own; nothing else is kept.
          isolate: false,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          ...wholeTitles,
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          // Each has a browser and an emulator of its own, which keep two processors busy. Files come one by one, the longest
          // first (in a fresh clone the largest), so that both workers end together.
          maxWorkers: 2,
          // Vitest refuses to run projects with different numbers of workers in one go, as `vitest run` would elsewhere.
          sequence: { groupOrder: 1 },
          // As with the unit tests; what a file imports would else be loaded some forty times over.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
