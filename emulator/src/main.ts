import { existsSync } from "node:fs";

import { AppPackageError } from "./apps/app-package-error.ts";
import { readCommandLine } from "./command-line.ts";
import { findFromCaller } from "./find-from-caller.ts";
import { UnusableTicketsError } from "./import/unusable-tickets-error.ts";
import { startEmulator } from "./start-emulator.ts";

const DEFAULT_APP = "dist";

/** What keeps a port from being opened, by Node's code. */
const PORT_TROUBLES: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken",
  EACCES: "is not open to you",
};

const options = readCommandLine(process.argv.slice(2), process.env["PORT"]);
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}
const find = (path: string) => findFromCaller(path, process.env["INIT_CWD"]);
const apps = options.apps?.map(find) ?? (existsSync(`${DEFAULT_APP}/manifest.json`) ? [DEFAULT_APP] : []);
const files = options.tickets === undefined ? {} : { tickets: find(options.tickets) };

try {
  const { credentials, url, stop } = await startEmulator({ ...options, ...files, apps });
  console.log(`2listen endpoint: ${credentials.endpoint}`);
  console.log(`2listen e-mail: ${credentials.email}`);
  console.log(`2listen token: ${credentials.token}`);
  console.log(`Ready: ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof UnusableTicketsError || error instanceof AppPackageError) {
    console.error(error.message);
    process.exit(2);
  }
  const trouble = error instanceof Error && "code" in error ? PORT_TROUBLES[String(error.code)] : undefined;
  if (trouble !== undefined) {
    console.error(
      `Failed to start: port ${options.port} or ${options.port + 1} ${trouble}. Choose another with --port.`,
    );
    process.exit(1);
  }
  throw error;
}
