import { mkdtempSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator, type RunningEmulator } from "../../../receiver/start-emulator.ts";
import type { AccountGateway } from "../../../src/application/ports/account-gateway.ts";
import type { AccountClock } from "../../../src/application/ports/clock.ts";
import type { TicketGateway } from "../../../src/application/ports/tickets.ts";
import { parseSettings } from "../../../src/domain/survey/parse-settings.ts";
import { putSurvey } from "../../../src/domain/survey/put-survey.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { createRestSend } from "../../../src/zendesk/rest/create-rest-send.ts";
import type { RestSend } from "../../../src/zendesk/rest/rest-send.ts";
import { createTicketGateway } from "../../../src/zendesk/gateways/ticket-gateway.ts";
import { someSettings } from "../../support/account/a-set-up.ts";
import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { emulatedClock } from "../../support/emulator/emulated-clock.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import { createFaultClient, type FaultClient } from "./fault-client.ts";

/** An account with the app installed, and the app's own gateways to it. */
export interface World {
  running: RunningEmulator;
  client: FaultClient;
  send: RestSend;
  account: AccountGateway;
  tickets: TicketGateway;
  clock: AccountClock;
  installationId: number;
  token: string;
  settings: (changes?: Parameters<typeof someSettings>[0]) => Settings;
  /** What the installation says, as the page gets it when it opens. */
  saved: () => Settings;
  /** Makes a call as the admin that no fault touches. */
  ask: (call: string, body?: unknown) => Promise<unknown>;
  /** Makes a ticket and answers its number. */
  addTicket: (name: string, changes?: object) => Promise<number>;
  /** Lets hours pass, with every automation run and delivery that falls due. */
  passHours: (hours: number) => Promise<void>;
  /** How many surveys 2listen took for each ticket, by the number in the body. */
  countSurveys: () => Promise<Map<number, number>>;
  stop: () => Promise<void>;
}

/** Each world has a port of its own, so that a connection can be kept as long as it is open. */
const keptConnection = { Connection: "keep-alive" };

/** Starts an emulator with a stopped clock and no ticket. */
export async function openWorld(): Promise<World> {
  const started = await startEmulator({
    port: 0,
    now: "2026-11-18T12:00:00Z",
    frozenClock: true,
    rateLimits: false,
    apps: [appPackage()],
    log: () => undefined,
  });
  // A name would be looked up for every call.
  const running = { ...started, url: started.url.replace("localhost", "127.0.0.1") };
  const { emulator } = running;
  emulator.account.tickets.clear();
  const [installationId = 0] = emulator.account.installations.keys();
  const client = createFaultClient(running, { installationId, location: "nav_bar" });
  const send = createRestSend(client.client, false);
  const { endpoint, email, token } = running.credentials;
  const ask = async (call: string, body?: unknown): Promise<unknown> => {
    const reply = await callEmulator(running, call, { body, headers: keptConnection });
    if (reply.status < 400) return reply.body;
    throw new Error(`Failed to ask: ${call} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  };
  return {
    running,
    client,
    send,
    account: createAccountGateway(send),
    tickets: createTicketGateway(send),
    clock: emulatedClock(running),
    installationId,
    token,
    settings: (changes = {}) => {
      const settings = someSettings({ endpoint, ...changes });
      return putSurvey(settings, { ...theSurvey(settings), accountEmail: email });
    },
    saved: () => parseSettings(emulator.account.installations.get(installationId)?.settings ?? {}).settings,
    ask,
    async addTicket(name, changes = {}) {
      const ticket = {
        subject: name,
        status: "solved",
        requester: { name, email: `${name}@cliente.example` },
        assignee_id: [...emulator.account.users.values()].find(({ role }) => role === "admin")?.id,
        comment: { body: "Respondido.", public: true },
        ...changes,
      };
      const made = (await ask("POST /api/v2/tickets", { ticket })) as { ticket: { id: number } };
      return made.ticket.id;
    },
    async passHours(hours) {
      await ask("POST /emulator/clock", { advance: { hours } });
      await emulator.delivery.settled();
    },
    async countSurveys() {
      await emulator.delivery.settled();
      const surveys = (await ask("GET /emulator/surveys")) as { body: { ticket: string } }[];
      const counts = new Map<number, number>();
      for (const { body } of surveys) {
        const ticketId = Number(body.ticket);
        counts.set(ticketId, (counts.get(ticketId) ?? 0) + 1);
      }
      return counts;
    },
    stop: () => running.stop(),
  };
}

let keptPackage: string | undefined;

/** The app's package without its pages; one for all worlds of a process. */
function appPackage(): string {
  if (keptPackage !== undefined) return keptPackage;
  const folder = mkdtempSync(join(tmpdir(), "2listen-faults-"));
  for (const part of ["manifest.json", "translations", "assets"])
    cpSync(new URL(`../../../${part}`, import.meta.url), join(folder, part), { recursive: true });
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const page of ["sidebar.html", "admin.html"])
    writeFileSync(join(folder, "assets", page), "<!doctype html><title>2listen</title>");
  keptPackage = folder;
  return folder;
}
