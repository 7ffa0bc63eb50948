import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import type { ZafClient, ZafRequest } from "../../../src/zendesk/zaf/zaf-client.ts";
import { authorizationOf, callEmulator } from "../../support/emulator/emulator-client.ts";

/** A call by its method and endpoint, such as `GET /api/v2/tickets/:id`. */
export type Endpoint = string;

/** What a fault does to the caller when it leaves a call unanswered. */
export type Silence = "timesOut" | "breaksOff";

/** A ZAF client over real HTTP that notes its calls, and whose waiting is done by the emulated clock. */
export interface FaultClient {
  client: Pick<ZafClient, "request">;
  /** The calls since `begin`, in the order in which they went out. */
  calls: readonly Endpoint[];
  /** Starts to note calls; `silence` says how a call ends that is never answered. */
  begin(silence: Silence): void;
  /** The page is left once this call, counted from 0, is answered: nothing is asked any more, and nothing resolves. */
  leaveAfter(call: number): Promise<void>;
  /** Breaks one coming call, after `skip` more: a fault of the emulator's without `match`. */
  breakCall(fault: object, skip: number): void;
  /** Breaks no call any more. */
  mend(): void;
  /** Lets a page that was left ask again, as a new one. */
  comeBack(): void;
  /** Resolves when no call is under way. */
  idle(): Promise<void>;
}

interface OpenCall {
  method: string;
  path: string;
  timeOut: () => void;
}

/** The client of the account's admin, as the installed app's page asks. */
export function createFaultClient(
  running: RunningEmulator,
  page: { installationId: number; location: string },
): FaultClient {
  const calls: Endpoint[] = [];
  const open = new Set<OpenCall>();
  const broken: { fault: object; skip: number }[] = [];
  let silence: Silence = "timesOut";
  let leaving: { call: number; leave: () => void } | null = null;
  let visit = 0;
  let isAway = false;
  running.emulator.subscribe((event) => {
    if (event.type !== "request.logged" || event.status !== 0 || silence !== "timesOut") return;
    const unanswered = [...open].find(({ method, path }) => method === event.method && path === event.path);
    unanswered?.timeOut();
  });

  async function send(wanted: ZafRequest): Promise<unknown> {
    const { url, type: method = "GET", data, contentType, timeout = 30_000 } = wanted;
    const call = new AbortController();
    let isTimedOut = false;
    const { pathname, search } = new URL(url, running.url);
    const entry: OpenCall = {
      method,
      path: pathname + search,
      timeOut() {
        isTimedOut = true;
        running.emulator.clock.advance(timeout);
        call.abort();
      },
    };
    open.add(entry);
    try {
      const response = await fetch(new URL(url, running.url), {
        method,
        signal: call.signal,
        headers: {
          ...authorizationOf("admin"),
          "x-emulator-app": String(page.installationId),
          "x-emulator-location": page.location,
          ...(contentType === undefined ? {} : { "content-type": contentType }),
        },
        ...(data === undefined ? {} : { body: data }),
      });
      return await readAnswer(response);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return Promise.reject({ status: 0, statusText: isTimedOut ? "timeout" : "error", responseText: "" });
    } finally {
      open.delete(entry);
    }
  }

  /** Asks the emulator to fail this call, where its turn has come. */
  async function breakInTurn({ url, type = "GET" }: ZafRequest): Promise<void> {
    const due = broken.findIndex(({ skip }) => skip === 0);
    for (const each of broken) each.skip = Math.max(0, each.skip - 1);
    const [turn] = due === -1 ? [] : broken.splice(due, 1);
    if (turn === undefined) return;
    const fault = { ...turn.fault, match: `${type} ${new URL(url, running.url).pathname}`, times: 1 };
    await callEmulator(running, "POST /emulator/faults", { body: fault });
  }

  async function request(options: ZafRequest | string): Promise<unknown> {
    const wanted = typeof options === "string" ? { url: options } : options;
    const askedAt = visit;
    if (isAway) return never();
    const index = calls.push(`${wanted.type ?? "GET"} ${endpointOf(wanted.url)}`) - 1;
    if (broken.length > 0) await breakInTurn(wanted);
    const answered = send(wanted);
    if (leaving?.call === index) {
      await answered.catch(() => undefined);
      isAway = true;
      leaving?.leave();
    }
    await answered.catch(() => undefined);
    return isAway || askedAt !== visit ? never() : answered;
  }

  return {
    client: { request },
    calls,
    begin(how) {
      calls.length = 0;
      silence = how;
    },
    leaveAfter: (call) =>
      new Promise((resolve) => {
        leaving = { call, leave: resolve };
      }),
    breakCall: (fault, skip) => void broken.push({ fault, skip }),
    mend: () => void broken.splice(0),
    comeBack() {
      visit += 1;
      isAway = false;
      leaving = null;
    },
    async idle() {
      for (let quiet = 0; quiet < 3; quiet += open.size === 0 ? 1 : 0)
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
    },
  };
}

/** As the host: the parsed body, or a rejection that is a plain object. */
async function readAnswer(response: Response): Promise<unknown> {
  const responseText = await response.text();
  const responseJSON = parse(responseText);
  if (response.ok) return responseJSON ?? responseText;
  const { status, statusText } = response;
  const responseHeaders = Object.fromEntries(response.headers);
  return Promise.reject(
    response.ok ? null : { status, statusText, responseText, responseJSON, responseHeaders },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whatever holds a digit after the name of the resource is an id. */
function endpointOf(url: string): string {
  const { pathname } = new URL(url, "http://localhost");
  const [, api, version, resource, ...rest] = pathname.split("/");
  const parts = rest.map((part) => (/\d/.test(part) ? ":id" : part));
  return ["", api, version, resource, ...parts].join("/");
}

function never(): Promise<never> {
  return new Promise(() => {});
}
