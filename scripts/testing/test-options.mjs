import { parseArgs } from "node:util";

/** @typedef {import("./test-steps.mjs").Step} Step */
/** @typedef {{ only: string[] | null, grep: string | null, files: string[], needsHelp: boolean }} TestOptions */

const flags = /** @type {const} */ ({
  only: { type: "string" },
  grep: { type: "string" },
  help: { type: "boolean", short: "h" },
});

/**
 * The text of `npm test -- --help`.
 *
 * @param {readonly string[]} stepNames
 */
export function testUsage(stepNames) {
  return [
    "Usage: npm test -- [--only STEP,…] [--grep TEXT] [FILE…]",
    "",
    "  --only STEP,…   runs these steps alone",
    "  --grep TEXT     runs the tests whose title holds TEXT, or matches it as a regular expression",
    "  FILE…           runs these test files, or those whose path holds FILE",
    "",
    `Steps: ${stepNames.join(", ")}.`,
  ].join("\n");
}

/** @param {string[]} args */
function parseFlags(args) {
  try {
    return parseArgs({ args, options: flags, allowPositionals: true });
  } catch (error) {
    // Node's sentence goes on about how to pass a positional argument that begins with a dash.
    return String(error instanceof Error ? error.message : error).split(". ")[0] ?? "";
  }
}

/**
 * Reads the command line of `npm test`. Answers a sentence instead, with what there is to choose from, where a flag or a
 * step is unknown.
 *
 * @param {string[]} args
 * @param {readonly string[]} stepNames
 * @returns {TestOptions | string}
 */
export function readTestOptions(args, stepNames) {
  const parsed = parseFlags(args);
  if (typeof parsed === "string") return `Failed to read the flags: ${parsed}.\n\n${testUsage(stepNames)}`;
  const { only, grep, help = false } = parsed.values;
  const names = only?.split(",").map((name) => name.trim()) ?? null;
  const unknown = names?.filter((name) => !stepNames.includes(name)) ?? [];
  if (unknown.length > 0) {
    const quoted = unknown.map((name) => `"${name}"`).join(", ");
    return `Failed to choose the steps: there is no ${quoted}.\nSteps: ${stepNames.join(", ")}.`;
  }
  if (grep === "") return `Failed to choose the tests: --grep needs a text.\n\n${testUsage(stepNames)}`;
  return { only: names, grep: grep ?? null, files: parsed.positionals, needsHelp: help };
}
