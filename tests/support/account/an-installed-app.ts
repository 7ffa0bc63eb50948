import type { Assumptions } from "../../../emulator/src/assumptions.ts";
import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import type { AccountGateway } from "../../../src/application/ports/account-gateway.ts";
import type { TicketGateway } from "../../../src/application/ports/tickets.ts";
import { createTicketGateway } from "../../../src/zendesk/gateways/ticket-gateway.ts";
import { theSurvey } from "./the-survey.ts";
import { putSurvey } from "../../../src/domain/survey/put-survey.ts";
import { parseSettings } from "../../../src/domain/survey/parse-settings.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { createRestSend } from "../../../src/zendesk/rest/create-rest-send.ts";
import { someSettings } from "./a-set-up.ts";
import { callEmulator, type Person } from "../emulator/emulator-client.ts";
import { restZafClient, type SentRequest } from "../emulator/rest-zaf-client.ts";
import { startTestEmulator } from "../emulator/start-test-emulator.ts";
import { writeAppPackage } from "../emulator/write-app-package.ts";

/** An emulator with the app installed, and the app's own gateway to it. */
export interface InstalledApp {
  running: RunningEmulator;
  gateway: AccountGateway;
  /** Single tickets, as the app reads and tags them. */
  tickets: TicketGateway;
  /** What the gateway asked for so far. */
  sent: SentRequest[];
  installationId: number;
  token: string;
  /** Settings that send to the stand-in; `changes` as in `someSettings`. */
  settings: (changes?: Parameters<typeof someSettings>[0]) => Settings;
  /** The same app as another person has it open. */
  as: (person: Person) => Pick<InstalledApp, "gateway" | "installationId">;
  /** The settings as the installation holds them. */
  readSavedSettings: () => Settings;
}

/** Starts a fresh emulator with the app installed, and asks as one of its people. */
export async function anInstalledApp(
  options: { as?: Person; assumptions?: Partial<Assumptions>; tickets?: string } = {},
): Promise<InstalledApp> {
  const { as = "admin", ...emulatorOptions } = options;
  const running = await startTestEmulator({
    apps: [writeAppPackage()],
    rateLimits: false,
    ...emulatorOptions,
  });
  const [installationId = 0] = running.emulator.account.installations.keys();
  const { client, sent } = restZafClient(running.url, { as, installationId });
  const send = createRestSend(client);
  const { endpoint, email, token } = running.credentials;
  return {
    running,
    gateway: createAccountGateway(send),
    tickets: createTicketGateway(send),
    sent,
    installationId,
    token,
    settings: (changes = {}) => {
      const settings = someSettings({ endpoint, ...changes });
      return putSurvey(settings, { ...theSurvey(settings), accountEmail: email });
    },
    as: (person) => {
      const { client: theirs } = restZafClient(running.url, { as: person, installationId });
      return { gateway: createAccountGateway(createRestSend(theirs)), installationId };
    },
    readSavedSettings: () =>
      parseSettings(running.emulator.account.installations.get(installationId)?.settings ?? {}).settings,
  };
}

/** Makes a ticket with one comment and solves it; answers its number. */
export async function solveTicket(
  running: RunningEmulator,
  { name = "Ana Cliente", email = "ana@cliente.example", isPublic = true, tags = [] as string[] } = {},
): Promise<number> {
  const ticket = {
    subject: "Dúvida",
    status: "solved",
    tags,
    requester: { name, email },
    assignee_id: [...running.emulator.account.users.values()].find((user) => user.role === "admin")?.id,
    comment: { body: "Respondido.", public: isPublic },
  };
  const { status, body } = await callEmulator(running, "POST /api/v2/tickets", { body: { ticket } });
  if (status !== 201) throw new Error(`Failed to make a ticket: ${status} ${JSON.stringify(body)}`);
  return (body as { ticket: { id: number } }).ticket.id;
}

/** Lets hours pass on the emulator's clock, with every automation run and delivery that falls due. */
export async function advanceHours(running: RunningEmulator, hours: number): Promise<void> {
  await callEmulator(running, "POST /emulator/clock", { body: { advance: { hours } } });
}

/** The surveys that the stand-in took for one respondent. */
export async function listSurveys(
  running: RunningEmulator,
  email: string,
): Promise<Record<string, unknown>[]> {
  const { body } = await callEmulator(running, "GET /emulator/surveys");
  return (body as { body: Record<string, unknown> }[])
    .map((survey) => survey.body)
    .filter((survey) => survey["email"] === email);
}
