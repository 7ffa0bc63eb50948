import { readApps } from "./apps/package/read-apps.ts";
import { defaultAssumptions, type Assumptions } from "./assumptions.ts";
import { createClock, type EmulatorClock } from "./clock.ts";
import { createAutomationSchedule } from "./control/automation-schedule.ts";
import { createWebhookDelivery } from "./delivery/webhook-delivery.ts";
import type { Emulator } from "./emulator.ts";
import { runAutomations } from "./engine/run-automations.ts";
import { createAccountSource } from "./import/create-account-source.ts";
import { createReceivers } from "./receivers/create-receivers.ts";
import type { CreateReceiver } from "./receivers/receiver.ts";
import { startReceivers, type RunningReceiver } from "./receivers/start-receivers.ts";
import type { ExtraTickets } from "./seed/extra-tickets.ts";
import { buildServerApp } from "./server/build-server-app.ts";
import { createEmulator } from "./server/create-emulator.ts";
import { serveLoopback } from "./server/serve-loopback.ts";
import { restoreAccount, takeState } from "./state/emulator-state.ts";
import { readStateFile, writeStateFile } from "./state/state-file.ts";
import { watchRealTime } from "./server/watch-real-time.ts";

/** How an emulator is started; everything has a default. */
export interface EmulatorOptions {
  /** Receivers listen on the next ones. 0 takes any free port for each. Default 4500. */
  port?: number;
  /** A file of Zendesk's own ticket data in place of the bundled tickets. */
  tickets?: string;
  /** Tickets to add that the bundled ones lack. Default none. */
  extraTickets?: readonly ExtraTickets[];
  /** App packages: folders, or addresses of `zcli apps:server`. Default none. */
  apps?: readonly string[];
  /** Plug-ins that play the services to which webhooks are sent. Default none. */
  receivers?: readonly CreateReceiver[];
  /**
   * A file that keeps the account from one start to the next: read at the start where it is there, written at `stop`. The
   * clock then continues where it stopped, and `now`, `tickets` and `assumptions` count for the first start alone.
   */
  stateFile?: string | undefined;
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
  /** In the order in which they were given. */
  receivers: readonly RunningReceiver[];
  emulator: Emulator;
  /** Stops listening and ends every connection. */
  stop(): Promise<void>;
}

/**
 * Starts the emulator and its receivers on the loopback addresses. Rejects with `UnusableTicketsError` where the ticket file
 * holds nothing usable, with `UnusableStateError` where the state file cannot be read, with `AppPackageError` where an app
 * cannot be read, with `ReceiverError` where a receiver's name cannot be used, and with Node's error where a port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const reportBug = (error: unknown) =>
    log(`Failed inside the emulator, please report it: ${describeError(error)}`);
  const port = options.port ?? 4500;
  const isFrozen = options.frozenClock === true;
  const state = options.stateFile === undefined ? null : readStateFile(options.stateFile);
  const clock = createClock(state?.now ?? startTime(options.now), isFrozen);
  const receivers = createReceivers(options.receivers ?? [], { now: () => clock.now() });
  const seedTags = Object.assign({}, ...receivers.map((receiver) => receiver.seedTags ?? {}));
  const makeAccount = createAccountSource({
    tickets: options.tickets,
    extraTickets: options.extraTickets ?? [],
    seedTags,
    log,
  });
  const emulator = createEmulator({
    account: state === null ? await makeAccount(clock.now()) : restoreAccount(state),
    clock,
    apps: await readApps(options.apps ?? [], log),
    receivers,
    assumptions: { ...defaultAssumptions, ...options.assumptions, ...state?.assumptions },
    createDelivery: createWebhookDelivery,
  });
  for (const invocation of state?.invocations ?? []) emulator.delivery.log.add(invocation);
  const receiverServers = await startReceivers(receivers, { port: port === 0 ? 0 : port + 1, reportBug });
  const schedule = createAutomationSchedule(emulator, () => runAutomations(emulator));
  const { app, setBaseUrl } = buildServerApp({
    emulator,
    schedule,
    makeAccount,
    reportBug,
    log,
    rateLimitClock: options.rateLimits === false ? null : createLimitClock(clock, isFrozen),
  });
  const server = await serveLoopback(app, port).catch(async (error: unknown) => {
    await receiverServers.stop();
    throw error;
  });
  const url = `http://localhost:${server.port}`;
  setBaseUrl(url);
  const stopWatching = isFrozen ? () => {} : watchRealTime(schedule, reportBug);
  return {
    url,
    receivers: receiverServers.running,
    emulator,
    async stop() {
      stopWatching();
      emulator.delivery.stop();
      await Promise.all([server.close(), receiverServers.stop()]);
      if (options.stateFile !== undefined) writeStateFile(options.stateFile, takeState(emulator));
    },
  };
}

function startTime(now: string | undefined): number {
  return now === undefined ? Date.now() : Date.parse(now);
}

/** A frozen clock would never open a new window of a rate limit: the limits therefore use real time. */
function createLimitClock(clock: EmulatorClock, isFrozen: boolean): () => number {
  return () => clock.now() + (isFrozen ? Date.now() : 0);
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
