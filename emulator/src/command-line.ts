import { parseArgs } from "node:util";

import { EXTRA_TICKETS, type ExtraTickets } from "./seed/extra-tickets.ts";

/** What the command line asks for. */
export interface CommandLine {
  port: number;
  tickets?: string;
  extraTickets?: ExtraTickets[];
  /** Keeps the account from one start to the next. */
  stateFile?: string;
  apps?: string[];
  /** Files of receiver plug-ins. */
  receivers?: string[];
}

const USAGE =
  "Usage: zendesk-emulator [--port N] [--tickets FILE] [--extra-tickets KIND]… [--state-file FILE] [--app FOLDER_OR_URL]… [--receiver FILE]…";
const DEFAULT_PORT = 4500;
const HIGHEST_PORT = 65_535;

/** Reads flags and the PORT variable, over which `--port` wins. Answers a sentence instead where they make no sense. */
export function readCommandLine(args: string[], portVariable: string | undefined): CommandLine | string {
  const values = parseFlags(args);
  if (typeof values === "string") return `${values}\n${USAGE}`;
  // An empty variable, as a script may pass it on, says nothing.
  const written = values.port ?? (portVariable === "" ? undefined : portVariable);
  const port = written === "" ? Number.NaN : Number(written ?? DEFAULT_PORT);
  // Each receiver needs one of the next ones.
  const highest = HIGHEST_PORT - (values.receiver?.length ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > highest)
    return `The port must be a number up to ${highest}, not "${written ?? ""}".\n${USAGE}`;
  const extra = values["extra-tickets"];
  const unknown = extra?.find((kind) => !isExtraTickets(kind));
  if (unknown !== undefined)
    return `Extra tickets are ${EXTRA_TICKETS.join(", ")}, not "${unknown}".\n${USAGE}`;
  return {
    port,
    ...(values.tickets === undefined ? {} : { tickets: values.tickets }),
    ...(extra === undefined ? {} : { extraTickets: extra.filter(isExtraTickets) }),
    ...(values["state-file"] === undefined ? {} : { stateFile: values["state-file"] }),
    ...(values.app === undefined ? {} : { apps: values.app }),
    ...(values.receiver === undefined ? {} : { receivers: values.receiver }),
  };
}

function isExtraTickets(kind: string): kind is ExtraTickets {
  return (EXTRA_TICKETS as readonly string[]).includes(kind);
}

function parseFlags(args: string[]) {
  try {
    const options = {
      port: { type: "string" },
      tickets: { type: "string" },
      "extra-tickets": { type: "string", multiple: true },
      "state-file": { type: "string" },
      app: { type: "string", multiple: true },
      receiver: { type: "string", multiple: true },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
