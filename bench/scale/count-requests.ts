import { startEmulator, type RunningEmulator } from "../../receiver/start-emulator.ts";
import { readHealth } from "../../tests/support/account/read-health.ts";
import type { AccountGateway } from "../../src/application/ports/account-gateway.ts";
import { prepareResend } from "../../src/application/ticket/prepare-resend.ts";
import { requestResend } from "../../src/application/ticket/request-resend.ts";
import type { Settings } from "../../src/domain/survey/settings.ts";
import { createAccountGateway } from "../../src/zendesk/gateways/create-account-gateway.ts";
import { createRestSend } from "../../src/zendesk/rest/create-rest-send.ts";
import { createTicketGateway } from "../../src/zendesk/gateways/ticket-gateway.ts";
import { emulatedClock } from "../../tests/support/emulator/emulated-clock.ts";
import { theSurvey } from "../../tests/support/account/the-survey.ts";
import { applySettings, someSettings } from "../../tests/support/account/a-set-up.ts";
import { restZafClient } from "../../tests/support/emulator/rest-zaf-client.ts";

/** How many requests each of the app's works took in an account of one size. */
export interface RequestCounts {
  provisioning: number;
  secondApply: number;
  health: number;
  resend: number;
}

const dayMs = 86_400_000;

async function resendOnce(running: RunningEmulator, settings: Settings): Promise<number> {
  const { client, sent } = restZafClient(running.url);
  const gateway = createTicketGateway(createRestSend(client));
  const clock = emulatedClock(running);
  const survey = theSurvey(settings);
  const seen = await prepareResend(gateway, { ticketId: 1, survey, settings, agentGroupIds: [] }, clock);
  const outcome = await requestResend(seen, {
    gateway,
    clock,
    survey,
    settings,
    agentGroupIds: [],
    onStep: () => {},
  });
  if (outcome.kind !== "done") throw new Error(`The resend ended as ${outcome.kind}.`);
  return sent.length;
}

function countHealth(
  running: RunningEmulator,
  gateway: AccountGateway,
  settings: Settings,
): Promise<unknown> {
  const nowMs = running.emulator.clock.now();
  const dayStartMs = (daysAgo: number) => (Math.floor(nowMs / dayMs) - daysAgo) * dayMs;
  return readHealth({ gateway, settings, survey: theSurvey(settings), nowMs, dayStartMs, isTrial: null });
}

/** Runs the app's own use cases against an emulator with the given tickets, and counts what they ask. */
export async function countRequests(ticketFile: string, now: string): Promise<RequestCounts> {
  const running = await startEmulator({
    port: 0,
    tickets: ticketFile,
    apps: ["dist"],
    now,
    frozenClock: true,
    rateLimits: false,
    log: () => {},
  });
  const { client, sent } = restZafClient(running.url);
  const gateway = createAccountGateway(createRestSend(client));
  const settings = someSettings({ endpoint: running.credentials.endpoint });
  const installationId = [...running.emulator.account.installations.keys()][0] ?? 0;
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    const before = sent.length;
    await work();
    return sent.length - before;
  };
  try {
    const { token } = running.credentials;
    const apply = (saved: Settings | null) =>
      count(() => applySettings(gateway, settings, { saved, token, installationId }));
    return {
      provisioning: await apply(null),
      secondApply: await apply(settings),
      health: await count(() => countHealth(running, gateway, settings)),
      resend: await resendOnce(running, settings),
    };
  } finally {
    await running.stop();
  }
}
