import { isObject } from "../body/read-body.ts";
import { compilePath } from "../router/path-pattern.ts";
import { isReshaping, type Reshaping } from "./reshape-reply.ts";

/** A failure asked for by `POST /emulator/faults`. */
export interface Fault {
  /** `METHOD /path`; either may be `*`, and `*` matches anything within the path. */
  match: string;
  /** The status to answer; `drop` never answers; `disconnect` ends the connection; null lets the call through after the delay. */
  status: number | "drop" | "disconnect" | null;
  /** How many calls pass before it takes hold. */
  skip: number;
  /** How many calls are left to fail; null fails every call until the faults are cleared. */
  times: number | null;
  /** True where the call is carried out, and only its answer is lost or replaced. */
  carriesOut: boolean;
  body: unknown;
  /** In place of `body`: a page as a proxy on the way answers. */
  html: string | null;
  /** What becomes of the call's own answer where `status` is null. */
  reshape: Reshaping | null;
  /** Seconds for `Retry-After`. */
  retryAfter: number | null;
  delayMs: number;
}

/** The faults that are switched on. */
export interface Faults {
  add(fault: Fault): void;
  list(): Fault[];
  clear(): void;
  /**
   * The fault for this call, if any, counted as used. `isEndpoint` says whether a fault's path is itself an endpoint of that
   * method: such a fault hits that path alone, any other hits everything beneath its path.
   */
  take(
    method: string,
    path: string,
    isEndpoint: (method: string, path: string) => boolean,
  ): Fault | undefined;
}

/** An empty switchboard. The fault added first is used up first. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add(fault) {
      faults.push(fault);
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
    },
    take(method, path, isEndpoint) {
      const fault = faults.find(
        (candidate) => matches(candidate.match, { method, path }, isEndpoint) && !isSkipped(candidate),
      );
      if (fault === undefined || fault.times === null) return fault;
      fault.times -= 1;
      if (fault.times <= 0) faults = faults.filter((other) => other !== fault);
      return fault;
    },
  };
}

/** Counts the call where the fault lets some pass first. */
function isSkipped(fault: Fault): boolean {
  if (fault.skip === 0) return false;
  fault.skip -= 1;
  return true;
}

/** A method (or `*`), a path (or a pattern that begins with `*`), or both. */
const MATCH = /^(\*|get|head|post|put|patch|delete|options|[/*]\S*)$|^(\*|[a-z]+)\s+[/*]\S*$/i;

/**
 * Reads a fault from a request body. Answers a sentence instead where it is not understood.
 */
export function parseFault(body: unknown): Fault | string {
  if (!isObject(body)) return "A fault is a JSON object.";
  const { match, status = null, times = null, retryAfter = null, delayMs = 0 } = body;
  const { skip = 0, carriesOut = false, html = null, reshape = null } = body;
  if (typeof match !== "string" || !MATCH.test(match.trim())) return '"match" must be "METHOD /path".';
  if (!(status === null || status === "drop" || status === "disconnect" || isWithin(status, 200, 599)))
    return '"status" must be an HTTP status, "drop" or "disconnect".';
  if (!(times === null || isWithin(times, 1, 1_000_000))) return '"times" must be a whole number above 0.';
  if (!(retryAfter === null || isWithin(retryAfter, 0, 86_400)))
    return '"retryAfter" must be in whole seconds.';
  if (!isWithin(delayMs, 0, 600_000)) return '"delayMs" must be between 0 and 600000.';
  if (!isWithin(skip, 0, 1_000_000)) return '"skip" must be a whole number.';
  if (typeof carriesOut !== "boolean") return '"carriesOut" must be true or false.';
  if (!(html === null || typeof html === "string")) return '"html" must be a text.';
  if (!(reshape === null || isReshaping(reshape))) return '"reshape" must name a way to reshape an answer.';
  return {
    match: match.trim(),
    status,
    skip,
    times,
    carriesOut,
    body: body["body"],
    html,
    reshape,
    retryAfter,
    delayMs,
  };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function matches(
  written: string,
  call: { method: string; path: string },
  isEndpoint: (method: string, path: string) => boolean,
): boolean {
  const [first = "", rest] = written.split(/\s+/, 2);
  const method = rest === undefined && first.startsWith("/") ? "*" : first.toUpperCase();
  if (method !== "*" && method !== call.method) return false;
  const path = pathOf(rest ?? (first.startsWith("/") ? first : "*"));
  const isPrefix = !path.includes("*") && !isEndpoint(call.method, path);
  return compilePath(path, { isPrefix }).match(call.path) !== undefined;
}

/** The path as calls are compared by: without query, `.json` and a slash at the end, `{name}` as `:name`. */
function pathOf(written: string): string {
  return written
    .replace(/\?.*$/, "")
    .replaceAll(/\{([a-z_]+)\}/g, ":$1")
    .replace(/\.json$/, "")
    .replace(/(?<=.)\/$/, "");
}
