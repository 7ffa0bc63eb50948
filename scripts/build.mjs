import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage } from "./checks/check-package.mjs";
import { stampBuild } from "./ensure-built.mjs";
import { groupLicences } from "./group-licences.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { toolPath } from "./tool-path.mjs";

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
/** @param {string} path @param {unknown} content */
const writeJson = (path, content) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

// Built beside dist/ and moved into place, so that an emulator that serves dist/ never sees half a package.
const staging = join(projectRoot, "build", `package-${process.pid}`);
const dist = join(projectRoot, "dist");

function addHandMadeFiles() {
  cpSync(join(projectRoot, "assets"), join(staging, "assets"), { recursive: true });
  const manifest = readJson(join(projectRoot, "manifest.json"));
  writeJson(join(staging, "manifest.json"), manifest);
  // With a value for every parameter, `zcli apps:server` asks nothing.
  const parameters = Object.fromEntries(
    manifest.parameters.map((/** @type {{ name: string, default: unknown }} */ each) => [
      each.name,
      each.default,
    ]),
  );
  writeJson(join(staging, "zcli.apps.config.json"), { parameters });
  // Zendesk reads `app` alone; the screens' texts are in the built pages already.
  mkdirSync(join(staging, "translations"));
  for (const name of readdirSync(join(projectRoot, "translations"))) {
    const { app } = readJson(join(projectRoot, "translations", name));
    writeJson(join(staging, "translations", name), { app });
  }
}

const noteBuild = stampBuild("app");
const vite = [toolPath("vite"), "build", "--logLevel", "warn", "--outDir", join(staging, "assets")];
const licenceFile = join(staging, "assets", "licenses.json");
const bundles = [];
for (const face of ["sidebar", "admin"]) {
  const status = await runCommand(process.execPath, vite, { env: { NODE_ENV: "production", FACE: face } });
  if (status !== 0) process.exit(status);
  bundles.push(readJson(licenceFile));
}
writeJson(licenceFile, groupLicences(bundles));
addHandMadeFiles();
const faults = checkPackage(staging);
for (const fault of faults) console.error(`Failed to package the app: ${fault}`);
if (faults.length > 0) {
  rmSync(staging, { recursive: true });
  process.exit(1);
}
rmSync(dist, { recursive: true, force: true });
renameSync(staging, dist);
noteBuild();
console.log("Wrote the package to dist/.");
