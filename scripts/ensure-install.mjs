import { isInstalled, markInstalled } from "./is-installed.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";

/** Installs the locked packages unless they are installed already; ends the process where that fails. */
export async function ensureInstall() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Failed to start: this is Node ${process.versions.node}. Install Node 20.19 or newer.`);
    process.exit(1);
  }
  if (isInstalled(projectRoot)) return;
  console.log("Installing the locked packages (npm ci); the first time takes a minute or two …");
  const caller = process.env["npm_execpath"] ?? "";
  // Another package manager may have called; only npm reads this lock file.
  const npm = caller.includes("npm-cli") ? caller : null;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const status = npm
    ? await runCommand(process.execPath, [npm, ...args])
    : await runCommand(process.platform === "win32" ? "npm.cmd" : "npm", args);
  if (status === 0) {
    markInstalled(projectRoot);
    return;
  }
  console.error(
    "Failed to install the locked packages: npm ci ended with an error, shown above. Check the network and try again.",
  );
  process.exit(status);
}
