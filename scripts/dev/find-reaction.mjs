/** @typedef {"rebuild" | "rebuild and restart" | "restart"} Reaction */

/** The emulator reads these at its start alone. */
const readAtStart = /^(manifest\.json|translations\/)/;
const appSources = /^(src|assets)\//;
const emulatorSources = /^(emulator\/src|receiver)\//;

/**
 * What a changed file asks for; null where the running app does not depend on it.
 *
 * @param {string} path from the repository's folder, with forward slashes
 * @returns {Reaction | null}
 */
export function findReaction(path) {
  if (/\.test\.tsx?$|~$|\.sw[a-z]$/.test(path)) return null;
  if (readAtStart.test(path)) return "rebuild and restart";
  if (appSources.test(path)) return "rebuild";
  return emulatorSources.test(path) ? "restart" : null;
}

/**
 * The one reaction to several changes.
 *
 * @param {Reaction[]} reactions
 * @returns {Reaction | null}
 */
export function joinReactions(reactions) {
  const [first = null] = reactions;
  return reactions.every((each) => each === first) ? first : "rebuild and restart";
}
