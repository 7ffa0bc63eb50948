import { startEmulator, type RunningEmulator } from "../../../receiver/start-emulator.ts";
import { createBulkControl } from "../../../src/application/bulk-send/bulk-control.ts";
import { collectFailedTickets } from "../../../src/application/failed-deliveries/collect-failed-tickets.ts";
import { resendFailedTickets } from "../../../src/application/failed-deliveries/resend-failed-tickets.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { createTicketGateway } from "../../../src/zendesk/gateways/ticket-gateway.ts";
import { createRestSend } from "../../../src/zendesk/rest/create-rest-send.ts";
import { applySettings, someSettings } from "../../support/account/a-set-up.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { emulatedClock } from "../../support/emulator/emulated-clock.ts";
import { restZafClient } from "../../support/emulator/rest-zaf-client.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import type { Scenario } from "./scenario.ts";
import { receiverAccount, startUnsteadyReceiver, type UnsteadyReceiver } from "./unsteady-receiver.ts";

/** What became of the tickets that were due. */
export interface LoadResult {
  scenario: string;
  due: number;
  /** Tickets whose survey 2listen took before anybody sent again. */
  received: number;
  lost: number;
  /** Tickets taken more than once by then: Zendesk tries again where an answer is late. */
  doubledByRetries: number;
  /** Found as failed for certain, in doubt, and deliveries whose ticket is not known. */
  failed: number;
  inDoubt: number;
  untold: number;
  /** By one plan that takes those that failed for certain. */
  sentAgain: number;
  doubledByPlan: number;
  /** By a second confirmation, which ticks those in doubt too: some of them had arrived, as its words say. */
  sentInDoubt: number;
  doubledByDoubt: number;
  /** Without a survey after it, and found by nothing. */
  silentlyLost: number;
}

/** The file of a run's tickets, and the time that they are as of. */
export interface LoadAccount {
  file: string;
  due: number;
  now: string;
}

/** Runs the automation until nothing is due while 2listen is unwell, puts that right, and sends again by one plan. */
export async function runScenario(scenario: Scenario, account: LoadAccount): Promise<LoadResult> {
  const receiver = await startUnsteadyReceiver(scenario);
  const running = await startEmulator({
    port: 0,
    tickets: account.file,
    apps: ["dist"],
    now: account.now,
    frozenClock: true,
    rateLimits: false,
    assumptions: { webhookTimeoutSeconds: 2 },
    log: () => undefined,
  });
  try {
    return await measure(scenario, account, { receiver, running });
  } finally {
    await running.stop();
    await receiver.stop();
  }
}

interface World {
  receiver: UnsteadyReceiver;
  running: RunningEmulator;
}

async function measure(
  { name, isTokenDeleted = false }: Scenario,
  { due }: LoadAccount,
  { receiver, running }: World,
): Promise<LoadResult> {
  const send = createRestSend(restZafClient(running.url).client);
  const [gateway, tickets] = [createAccountGateway(send), createTicketGateway(send)];
  const settings = someSettings({ endpoint: receiver.endpoint, accountEmail: receiverAccount.email });
  const token = isTokenDeleted ? "apagado" : receiverAccount.token;
  await applySettings(gateway, settings, { saved: settings, token });
  // A run of an automation takes a thousand tickets at most.
  await passHours(running, Math.ceil(due / 1000) + 1);

  const before = new Map(receiver.taken);
  receiver.recover();
  await applySettings(gateway, settings, { saved: settings, token: receiverAccount.token, sendsToken: true });
  const [webhook] = await gateway.listWebhooks();
  const input = {
    gateway,
    tickets,
    survey: theSurvey(settings),
    clock: emulatedClock(running),
    control: createBulkControl(),
  };
  const found = await collectFailedTickets(input, webhook?.id ?? "");
  const report = await resendFailedTickets(input, found.failed);
  await passHours(running, 1);
  const afterPlan = new Map(receiver.taken);
  const doubtful = await resendFailedTickets(input, found.inDoubt);
  await passHours(running, 1);

  const numbers = Array.from({ length: due }, (_, index) => index + 1);
  const count = (is: (ticketId: number) => boolean) => numbers.filter(is).length;
  const countRequested = ({ rows }: typeof report) =>
    rows.filter(({ state }) => state === "requested").length;
  const isLost = (at: Taken) => (id: number) => timesTaken(at, id) === 0;
  const isDoubled = (from: Taken, to: Taken) => (id: number) =>
    timesTaken(from, id) > 0 && timesTaken(to, id) > timesTaken(from, id);
  return {
    scenario: name,
    due,
    received: count((id) => !isLost(before)(id)),
    lost: count(isLost(before)),
    doubledByRetries: count((id) => timesTaken(before, id) > 1),
    failed: found.failed.length,
    inDoubt: found.inDoubt.length,
    untold: found.untold.length,
    sentAgain: countRequested(report),
    doubledByPlan: count(isDoubled(before, afterPlan)),
    sentInDoubt: countRequested(doubtful),
    doubledByDoubt: count(isDoubled(afterPlan, receiver.taken)),
    silentlyLost: Math.max(count(isLost(receiver.taken)) - found.untold.length, 0),
  };
}

type Taken = ReadonlyMap<number, number>;

function timesTaken(taken: Taken, ticketId: number): number {
  return taken.get(ticketId) ?? 0;
}

async function passHours(running: RunningEmulator, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await askEmulator(running, "POST /emulator/clock", { advance: { hours: 1 } });
    await running.emulator.delivery.settled();
  }
}
