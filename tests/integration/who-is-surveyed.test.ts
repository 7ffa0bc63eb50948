import { describe, expect, it } from "vitest";
import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import type { RuleKind } from "../../src/domain/survey/settings.ts";
import { createAccountGateway } from "../../src/zendesk/gateways/create-account-gateway.ts";
import { applySettings, sampleBody, someSettings } from "../support/account/a-set-up.ts";
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { restOverHttp } from "../support/emulator/rest-over-http.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";

const publicReply = { comment: { body: "Resolvido!", public: true }, status: "solved" };

/** What is done to a fresh ticket before the rule is switched on, and after; `hours` pass before `after`. */
interface Story {
  title: string;
  create?: Record<string, unknown>;
  before?: { update: Record<string, unknown>; hours: number };
  update?: Record<string, unknown>;
  hours?: number;
  after?: Record<string, unknown>;
  isSurveyed: boolean | Record<RuleKind, boolean>;
}

const stories: Story[] = [
  { title: "solved with a public reply", update: publicReply, isSurveyed: true },
  { title: "open", isSurveyed: false },
  { title: "pending", update: { status: "pending" }, isSurveyed: false },
  {
    title: "solved with internal notes only",
    create: { comment: { body: "Ligação", public: false } },
    update: { status: "solved", comment: { body: "Feito", public: false } },
    isSurveyed: false,
  },
  {
    title: "already marked as sent",
    create: { tags: ["pesquisa2listen_disparada"] },
    update: publicReply,
    isSurveyed: false,
  },
  {
    title: "opted out",
    create: { tags: ["pesquisa2listen_nao_enviar"] },
    update: publicReply,
    isSurveyed: false,
  },
  {
    title: "solved before the age limit",
    before: { update: publicReply, hours: 73 },
    isSurveyed: false,
  },
  {
    title: "reopened before the delay",
    update: publicReply,
    hours: 1,
    after: { status: "open", comment: { body: "Ainda não funciona", public: true } },
    isSurveyed: { automation: false, trigger: true },
  },
];

describe.each(["automation", "trigger"] as const)("a ticket under the %s", (kind) => {
  it.each(stories)("$title", async (story) => {
    const running = await startTestEmulator();
    const id = await createTicket(running, story.create ?? {});
    if (story.before) {
      await update(running, id, story.before.update);
      await advance(running, story.before.hours);
    }
    await switchOn(running, kind);
    if (story.update) await update(running, id, story.update);
    await advance(running, story.hours ?? 0);
    if (story.after) await update(running, id, story.after);
    await advance(running, 6);
    const { isSurveyed } = story;
    const isExpected = typeof isSurveyed === "boolean" ? isSurveyed : isSurveyed[kind];
    expect(await readSurveyedTickets(running)).toEqual(isExpected ? [String(id)] : []);
  });
});

async function switchOn(running: RunningEmulator, kind: RuleKind): Promise<void> {
  const { endpoint, email, token } = running.credentials;
  const settings = someSettings({ endpoint, accountEmail: email, bodyTemplate: sampleBody, rule: { kind } });
  const gateway = createAccountGateway(restOverHttp(running.url, "admin"));
  await applySettings(gateway, settings, { saved: settings, token });
}

async function createTicket(running: RunningEmulator, changes: Record<string, unknown>): Promise<number> {
  const ticket = {
    subject: "Cobrança em duplicidade",
    requester: { name: "Ana Lima", email: "ana.lima@example.com" },
    comment: { body: "Fui cobrada duas vezes.", public: true },
    ...changes,
  };
  const reply = await askEmulator(running, "POST /api/v2/tickets", { ticket });
  return (reply as { ticket: { id: number } }).ticket.id;
}

function update(running: RunningEmulator, id: number, ticket: Record<string, unknown>): Promise<unknown> {
  return askEmulator(running, `PUT /api/v2/tickets/${id}`, { ticket });
}

function advance(running: RunningEmulator, hours: number): Promise<unknown> {
  return askEmulator(running, "POST /emulator/clock", { advance: { hours } });
}

async function readSurveyedTickets(running: RunningEmulator): Promise<string[]> {
  const surveys = (await askEmulator(running, "GET /emulator/surveys")) as { body: { ticket: string } }[];
  return surveys.map(({ body }) => body.ticket);
}
