import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CommandLine {
  port: number;
  tickets?: string;
  apps?: string[];
}

const USAGE = "Usage: npm start -- [--port N] [--tickets FILE] [--app FOLDER_OR_URL]…";
const DEFAULT_PORT = 4500;
/** The stand-in needs the next one too. */
const HIGHEST_PORT = 65_534;

/** Reads flags and the PORT variable, over which `--port` wins. Answers a sentence instead where they make no sense. */
export function readCommandLine(args: string[], portVariable: string | undefined): CommandLine | string {
  const values = parseFlags(args);
  if (typeof values === "string") return `${values}\n${USAGE}`;
  // An empty variable, as a script may pass it on, says nothing.
  const written = values.port ?? (portVariable === "" ? undefined : portVariable);
  const port = written === "" ? Number.NaN : Number(written ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT)
    return `The port must be a number up to ${HIGHEST_PORT}, not "${written ?? ""}".\n${USAGE}`;
  return {
    port,
    ...(values.tickets === undefined ? {} : { tickets: values.tickets }),
    ...(values.app === undefined ? {} : { apps: values.app }),
  };
}

function parseFlags(args: string[]) {
  try {
    const options = {
      port: { type: "string" },
      tickets: { type: "string" },
      app: { type: "string", multiple: true },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
