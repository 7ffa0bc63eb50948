import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.mjs";
import { findReaction, joinReactions } from "./find-reaction.mjs";

/** @typedef {import("./find-reaction.mjs").Reaction} Reaction */

const folders = ["src", "assets", "translations", "emulator/src", "receiver"];
/** An editor writes several files at once, and some of them twice. */
const quietMs = 150;

/**
 * Calls back with what the changed files ask for, one call at a time: what changes during a call is answered after it.
 *
 * @param {(reaction: Reaction) => Promise<void>} react
 */
export function watchSources(react) {
  /** @type {Reaction[]} */
  let waiting = [];
  let isReacting = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  async function reactToAll() {
    if (isReacting) return;
    isReacting = true;
    for (let next = joinReactions(waiting); next !== null; next = joinReactions(waiting)) {
      waiting = [];
      await react(next);
    }
    isReacting = false;
  }

  /** @param {string} path */
  const note = (path) => {
    const reaction = findReaction(path.replaceAll("\\", "/"));
    if (reaction === null) return;
    waiting.push(reaction);
    clearTimeout(timer);
    timer = setTimeout(() => void reactToAll(), quietMs);
  };
  for (const folder of folders.filter((each) => existsSync(join(projectRoot, each)))) {
    watch(join(projectRoot, folder), { recursive: true }, (_event, name) => note(`${folder}/${name ?? ""}`));
  }
  watch(projectRoot, (_event, name) => note(name ?? ""));
}
