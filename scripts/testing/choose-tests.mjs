/** @typedef {import("./read-test-report.mjs").TestReport} TestReport */

const shownTitles = 10;
const specialCharacters = /[$()*+.?[\\\]^{|}]/g;

/** @param {string} text */
const escapePattern = (text) => text.replaceAll(specialCharacters, String.raw`\$&`);

/** @param {string} text */
function isPattern(text) {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * The regular expression for the titles that hold a text as it is written, or match it as a regular expression: a title with
 * brackets or a full stop in it can be pasted.
 *
 * @param {string} text
 */
export function titlePattern(text) {
  return isPattern(text) ? `${escapePattern(text)}|(?:${text})` : escapePattern(text);
}

/** @param {string} text */
const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The candidates that share the most words with a text, the closest first, at most ten; those that share none are left out.
 *
 * @param {string} text
 * @param {readonly string[]} candidates
 */
export function closestTo(text, candidates) {
  const wanted = wordsOf(text);
  return candidates
    .map((candidate) => ({
      candidate,
      shared: [...wordsOf(candidate)].filter((word) => wanted.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, shownTitles)
    .map(({ candidate }) => candidate);
}

/**
 * Why a choice of tests by title or file runs less than it says; null where each part of it found a test. Reports list the
 * tests that a title left out as well, so that the closest ones can be named.
 *
 * @param {{ grep: string | null, files: readonly string[] }} choice
 * @param {readonly TestReport[]} reports
 * @returns {string | null}
 */
export function explainEmptyChoice({ grep, files }, reports) {
  const results = reports.flatMap(({ testResults }) => testResults);
  const missing = files.filter((file) => !results.some(({ name }) => name.includes(file)));
  if (missing.length > 0) {
    const quoted = missing.map((file) => `"${file}"`).join(", ");
    return `Failed to choose the tests: no test file's path holds ${quoted}.`;
  }
  const tests = results.flatMap(({ assertionResults }) => assertionResults);
  if (grep === null || tests.some(({ status }) => status === "passed" || status === "failed")) return null;
  const titles = tests.map(({ fullName }) => fullName.trim());
  const closest = closestTo(grep, titles);
  const list = closest.length > 0 ? closest : titles.slice(0, shownTitles);
  return [
    `Failed to choose the tests: none of ${titles.length} titles holds "${grep}". The closest:`,
    ...list.map((title) => `  ${title}`),
  ].join("\n");
}
