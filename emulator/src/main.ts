import { existsSync } from "node:fs";

import { AppPackageError } from "./apps/package/app-package-error.ts";
import { readCommandLine } from "./command-line.ts";
import { findFromCaller } from "./find-from-caller.ts";
import { UnusableTicketsError } from "./import/unusable-tickets-error.ts";
import { loadReceiver } from "./receivers/load-receiver.ts";
import { ReceiverError } from "./receivers/receiver-error.ts";
import { UnusableStateError } from "./state/unusable-state-error.ts";
import { startEmulator } from "./start-emulator.ts";

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
const apps = options.apps?.map(find) ?? (existsSync("manifest.json") ? ["."] : []);
if (apps.length === 0)
  console.error("No app is installed: this folder holds no manifest.json. Name an app's folder with --app.");
const files = {
  ...(options.tickets === undefined ? {} : { tickets: find(options.tickets) }),
  ...(options.stateFile === undefined ? {} : { stateFile: find(options.stateFile) }),
};

try {
  const receivers = await Promise.all((options.receivers ?? []).map((file) => loadReceiver(find(file))));
  const running = await startEmulator({ ...options, ...files, apps, receivers });
  const { url, stop } = running;
  for (const { receiver, origin } of running.receivers) {
    for (const line of receiver.startLines(origin)) console.log(line);
  }
  console.log(`Ready: ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (
    error instanceof UnusableTicketsError ||
    error instanceof UnusableStateError ||
    error instanceof AppPackageError ||
    error instanceof ReceiverError
  ) {
    console.error(error.message);
    process.exit(2);
  }
  const trouble = error instanceof Error && "code" in error ? PORT_TROUBLES[String(error.code)] : undefined;
  if (trouble !== undefined) {
    const last = options.port + (options.receivers?.length ?? 0);
    const ports = last === options.port ? `port ${last}` : `one of the ports ${options.port} to ${last}`;
    console.error(`Failed to start: ${ports} ${trouble}. Choose another with --port.`);
    process.exit(1);
  }
  throw error;
}
