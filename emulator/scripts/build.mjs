import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { clean: { type: "boolean", default: false } } });

/** The compiler's script: its command in node_modules/.bin differs by platform. */
function compilerPath() {
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.tsc);
}

// Without --clean nothing is removed, so that an emulator that runs goes on serving its page.
if (values.clean) rmSync(join(root, "dist"), { recursive: true, force: true });
const compiler = [compilerPath(), "-p", join(root, "tsconfig.build.json")];
const { status } = spawnSync(process.execPath, compiler, { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
process.env["NODE_ENV"] = "production";
await build({ configFile: join(root, "src/zaf-host/vite.config.ts"), logLevel: "warn" });
