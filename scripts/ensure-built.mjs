import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentStamp } from "./content-stamp.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { toolPath } from "./tool-path.mjs";

/** @typedef {{ name: string, sources: string[], output: string, command: () => string[] }} Build */

// A build that a test asks for would else be one for tests: React's own check of the mode would not fit its bundle's.
const productionEnv = { NODE_ENV: "production" };

/** @param {string} config */
const viteBuild = (config) => [toolPath("vite"), "build", "--config", config, "--logLevel", "warn"];

/** @type {Build[]} */
const builds = [
  {
    name: "app",
    sources: [
      "src",
      "translations",
      "assets",
      "manifest.json",
      "vite.config.ts",
      "scripts",
      "package-lock.json",
    ],
    output: "dist/manifest.json",
    command: () => [join(projectRoot, "scripts/build.mjs")],
  },
  {
    name: "emulator",
    sources: [
      "emulator/src",
      "emulator/scripts",
      "emulator/package.json",
      "emulator/tsconfig.build.json",
      "tsconfig.base.json",
      "package-lock.json",
    ],
    output: "emulator/dist/host/index.html",
    command: () => [join(projectRoot, "emulator/scripts/build.mjs")],
  },
  {
    name: "bare app",
    sources: ["bench/bare-app", "package-lock.json"],
    output: "build/bare-app/manifest.json",
    command: () => viteBuild("bench/bare-app/vite.config.ts"),
  },
];

/** @param {string} name */
const stampFileOf = (name) => join(projectRoot, "build", `${name.replace(" ", "-")}.stamp`);

/**
 * Takes the stamp of what a build is about to be made from. The function that it returns, called once it is made, notes that
 * stamp, so that `ensureBuilt` knows which build is there, whoever made it.
 *
 * @param {string} name
 * @returns {() => void}
 */
export function stampBuild(name) {
  const stamp = contentStamp(builds.find((build) => build.name === name)?.sources ?? []);
  return () => {
    mkdirSync(join(projectRoot, "build"), { recursive: true });
    writeFileSync(stampFileOf(name), stamp);
  };
}

/**
 * Builds what is named where its sources changed since the last build.
 *
 * @param {string[]} names
 * @returns {Promise<number>} the exit status of the first build that failed, or 0
 */
export async function ensureBuilt(names) {
  for (const { name, sources, output, command } of builds.filter((build) => names.includes(build.name))) {
    const stampFile = stampFileOf(name);
    const isCurrent =
      existsSync(join(projectRoot, output)) &&
      existsSync(stampFile) &&
      readFileSync(stampFile, "utf8") === contentStamp(sources);
    if (isCurrent) continue;
    const noteBuild = stampBuild(name);
    console.log(`Building the ${name} …`);
    const status = await runCommand(process.execPath, command(), { env: productionEnv });
    if (status !== 0) {
      console.error(`Failed to build the ${name}: see the error above.`);
      return status;
    }
    noteBuild();
  }
  return 0;
}
