import { Hono } from "hono";

import { readApps } from "./apps/read-apps.ts";
import { registerHostRoutes } from "./apps/host-routes.ts";
import { defaultAssumptions, type Assumptions } from "./assumptions.ts";
import { createClock } from "./clock.ts";
import { createAutomationSchedule } from "./control/automation-schedule.ts";
import { registerControlRoutes } from "./control/control-routes.ts";
import { createFaults } from "./control/faults.ts";
import { createRequestLog } from "./control/request-log.ts";
import type { Emulator } from "./emulator.ts";
import { createAccountSource } from "./import/create-account-source.ts";
import { allRoutes } from "./rest/all-routes.ts";
import { dispatchApiRequest, type ApiGateway } from "./rest/dispatch-api-request.ts";
import { createRateLimits } from "./rest/rate-limits.ts";
import { createRouteTable } from "./rest/route-table.ts";
import { createEmulator } from "./server/create-emulator.ts";
import { serveLoopback } from "./server/serve-loopback.ts";
import { watchRealTime } from "./server/watch-real-time.ts";

/** How an emulator is started; everything has a default. */
export interface EmulatorOptions {
  /** The stand-in listens on the next one. 0 takes any free port for each. Default 4500. */
  port?: number;
  /** A file of Zendesk's own ticket data in place of the bundled tickets. */
  tickets?: string;
  /** App packages: folders, or addresses of `zcli apps:server`. Default none. */
  apps?: readonly string[];
  assumptions?: Partial<Assumptions>;
  /** The clock's start (ISO 8601). Default the real time. */
  now?: string;
  /** The clock moves only when it is advanced. */
  frozenClock?: boolean;
  /** Zendesk's rate limits, on by default. */
  rateLimits?: boolean;
  /** What the import and the emulator's own bugs have to say, a line at a time. Default stderr. */
  log?: (line: string) => void;
}

/** An emulator that listens. */
export interface RunningEmulator {
  /** `http://localhost:<port>`. */
  url: string;
  standInUrl: string;
  /** What a 2listen account would show its admin. */
  credentials: { endpoint: string; email: string; token: string };
  emulator: Emulator;
  /** Stops listening and ends every connection. */
  stop(): Promise<void>;
}

/**
 * Starts the emulator and the 2listen stand-in on the loopback addresses. Rejects with `UnusableTicketsError` where the
 * ticket file holds nothing usable, with `AppPackageError` where an app cannot be read, and with Node's error where a port is
 * taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const port = options.port ?? 4500;
  const clock = createClock(
    options.now === undefined ? Date.now() : Date.parse(options.now),
    options.frozenClock,
  );
  const makeAccount = createAccountSource({ tickets: options.tickets, log });
  const emulator = createEmulator({
    account: await makeAccount(clock.now()),
    clock,
    apps: await readApps(options.apps ?? []),
    assumptions: { ...defaultAssumptions, ...options.assumptions },
    createDelivery: () => ({ enqueue: () => "", settled: async () => {} }),
  });
  const app = new Hono();
  const reportBug = (error: unknown) =>
    log(`Failed inside the emulator, please report it: ${describeError(error)}`);
  const requestLog = createRequestLog(() => emulator.publish({ type: "request.logged" }));
  const faults = createFaults();
  const startedAt = clock.now();
  // A frozen clock would never open a new window: real time passes for the limits all the same.
  const limitClock = () =>
    options.frozenClock === true ? Date.now() + clock.now() - startedAt : clock.now();
  const rateLimits = options.rateLimits === false ? null : createRateLimits(emulator, limitClock);
  const schedule = createAutomationSchedule(emulator, () => {});
  const gateway: ApiGateway = {
    emulator,
    routes: createRouteTable(allRoutes),
    requestLog,
    faults,
    rateLimits,
    baseUrl: `http://localhost:${port}`,
    reportBug,
  };
  app.all("/api/v2/*", (context) => dispatchApiRequest(gateway, context.req.raw));
  registerControlRoutes(app, {
    emulator,
    schedule,
    faults,
    requestLog,
    surveys: { list: () => [], clear: () => {} },
    deliveries: { list: () => [], clear: () => {} },
    async reset() {
      emulator.account = await makeAccount(clock.now());
      requestLog.clear();
      faults.clear();
      rateLimits?.clear();
      emulator.publish({ type: "reset" });
    },
  });
  registerHostRoutes(app, emulator);
  const server = await serveLoopback(app, port);
  gateway.baseUrl = `http://localhost:${server.port}`;
  const stopWatching = options.frozenClock === true ? () => {} : watchRealTime(schedule, reportBug);
  return {
    url: gateway.baseUrl,
    standInUrl: `http://localhost:${server.port + 1}`,
    credentials: { endpoint: "", email: "", token: "" },
    emulator,
    async stop() {
      stopWatching();
      await server.close();
    },
  };
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
