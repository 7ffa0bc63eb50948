import { fileStep } from "./test-steps.mjs";

/** @typedef {import("./test-steps.mjs").Step} Step */
/** @typedef {import("./test-options.mjs").TestOptions} TestOptions */

/**
 * The steps that a command line asks for, in order, with those that they need. Titles and files choose among tests, so they
 * leave the checks out. Answers a sentence instead where titles or files are asked of checks alone.
 *
 * @param {readonly Step[]} steps
 * @param {TestOptions} options
 * @returns {Step[] | string}
 */
export function chooseSteps(steps, { only, grep, files }) {
  const choosesTests = grep !== null || files.length > 0;
  const named = steps.filter(({ name }) => only === null || only.includes(name));
  const chosen = choosesTests ? named.filter(({ isTest }) => isTest) : named;
  if (chosen.length === 0) {
    const tests = steps.filter(({ isTest }) => isTest).map(({ name }) => name);
    return `Failed to choose the tests: --only names no step that has tests. Those are ${tests.join(", ")}.`;
  }
  const run =
    files.length > 0
      ? [
          fileStep(
            chosen.map(({ name }) => name),
            files,
          ),
        ]
      : chosen;
  const needed = new Set(run.flatMap(({ name, needs }) => [name, ...needs]));
  return [...steps, ...run].filter(
    (step, index, all) => needed.has(step.name) && all.indexOf(step) === index,
  );
}
