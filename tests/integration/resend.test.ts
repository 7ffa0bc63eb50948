import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Assumptions } from "../../emulator/assumptions.ts";
import { startEmulator, type RunningEmulator } from "../../emulator/start-emulator.ts";
import { prepareResend } from "../../src/application/ticket/prepare-resend.ts";
import { requestResend } from "../../src/application/ticket/request-resend.ts";
import type { ResendStep } from "../../src/application/ticket/resend-outcome.ts";
import type { Agent, Clock } from "../../src/application/ticket/ticket-ports.ts";
import type { Settings } from "../../src/domain/settings.ts";
import { createTicketGateway } from "../../src/zendesk/ticket-gateway.ts";
import { aRoute } from "../support/a-route.ts";
import { restOverHttp } from "../support/rest-over-http.ts";

const { tags } = aRoute();
const settings: Settings = {
  routes: [aRoute()],
  resend: { coolDownHours: 24, groupIds: [] },
  agentsMayOptOut: true,
};
let running: RunningEmulator;

beforeEach(async () => {
  running = await start();
});
afterEach(() => running.stop());

const start = (assumptions: Partial<Assumptions> = {}) =>
  startEmulator({ port: 0, frozenClock: true, rateLimits: false, log: () => {}, assumptions });

const admin = () => restOverHttp(running.url, "admin");

/** The emulator's clock; a delay passes at once, on it as well. */
function emulatedClock(): Clock {
  const { clock } = running.emulator;
  return {
    now: () => clock.now(),
    after(delayMs, callback) {
      clock.advance(delayMs);
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  };
}

async function addResendRule(): Promise<void> {
  const { endpoint, email, token } = running.credentials;
  const { webhook } = (await admin()({
    method: "POST",
    path: "/api/v2/webhooks",
    body: {
      webhook: {
        name: "2listen",
        endpoint,
        http_method: "POST",
        request_format: "json",
        status: "active",
        subscriptions: ["conditional_ticket_events"],
        authentication: {
          type: "basic_auth",
          add_position: "header",
          data: { username: `${email}/token`, password: token },
        },
      },
    },
  })) as { webhook: { id: string } };
  const trigger = {
    title: "2listen · reenvio",
    conditions: {
      all: [
        { field: "update_type", operator: "is", value: "Change" },
        { field: "current_tags", operator: "includes", value: tags.resend },
      ],
      any: [],
    },
    actions: [
      {
        field: "notification_webhook",
        value: [webhook.id, '{"email":"{{ticket.requester.email}}","ticket":"{{ticket.id}}"}'],
      },
      { field: "remove_tags", value: tags.resend },
      { field: "current_tags", value: tags.dispatch },
    ],
  };
  await admin()({ method: "POST", path: "/api/v2/triggers", body: { trigger } });
}

/** A solved ticket that was last updated an hour ago. */
async function addTickets(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = {
      ticket: {
        subject: "Cobrança",
        status: "solved",
        tags: [tags.dispatch],
        comment: { body: "Resolvido.", public: true },
        requester: { name: `Cliente ${index}`, email: `cliente${index}@exemplo.example` },
      },
    };
    const reply = (await admin()({ method: "POST", path: "/api/v2/tickets", body })) as {
      ticket: { id: number };
    };
    ids.push(reply.ticket.id);
  }
  await post("/emulator/clock", { advance: { hours: 1 } });
  return ids;
}

const post = (path: string, body: object) =>
  fetch(new URL(path, running.url), {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

async function readSurveys(): Promise<{ body: { ticket: string } }[]> {
  await running.emulator.delivery.settled();
  const response = await fetch(new URL("/emulator/surveys", running.url));
  return (await response.json()) as { body: { ticket: string } }[];
}

function anAgent(as: "admin" | "agent") {
  const gateway = createTicketGateway(restOverHttp(running.url, as));
  const agent: Agent = {
    id: as,
    name: as,
    isAdmin: as === "admin",
    groupIds: [],
    locale: null,
    timeZone: null,
  };
  const steps: ResendStep[] = [];
  const clock = emulatedClock();
  return {
    steps,
    confirm: (ticketId: number) => prepareResend(gateway, { ticketId, settings, agent }, clock.now()),
    resend: (seen: Awaited<ReturnType<typeof prepareResend>>) =>
      requestResend(seen, { gateway, clock, settings, agent, onStep: (step) => steps.push(step) }),
    tagsOf: async (ticketId: number) => (await gateway.readTicket(ticketId)).ticket.tags,
  };
}

describe("a resend", () => {
  it("sends one survey, and says so once the ticket shows it", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
    expect(agent.steps).toEqual(["requesting", "checking"]);
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
    expect(await readSurveys()).toMatchObject([{ body: { ticket: String(ticketId) } }]);
  });

  it.each<Partial<Assumptions>>([
    { triggerFiresOncePerUpdate: false },
    { tagDeleteAnswersWithTags: false },
    { webhookBodySeesTagsAfterActions: false },
    { jsonEscapesPlaceholderValues: false },
  ])(
    "sends one survey, and takes back what no rule takes, whichever way Zendesk does it: %j",
    async (assumptions) => {
      await running.stop();
      running = await start(assumptions);
      const [withoutRule = 0] = await addTickets(1);
      const agent = anAgent("agent");
      expect(await agent.resend(await agent.confirm(withoutRule))).toEqual({ kind: "notTaken" });
      await addResendRule();
      const [ticketId = 0] = await addTickets(1);
      expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
      expect(await readSurveys()).toMatchObject([{ body: { ticket: String(ticketId) } }]);
    },
  );

  it("names who asked, in the history and to whoever comes second", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const [first, second] = [anAgent("agent"), anAgent("admin")];
    const [seenByFirst, seenBySecond] = [await first.confirm(ticketId), await second.confirm(ticketId)];
    await first.resend(seenByFirst);
    const outcome = await second.resend(seenBySecond);
    expect(outcome).toMatchObject({
      kind: "askedByOther",
      record: { kind: "resent", rule: { title: "2listen · reenvio" } },
    });
    const { askedBy } = (outcome as { record: { askedBy: string } }).record;
    expect((outcome as { names: Record<string, string> }).names[askedBy]).toBeTruthy();
    expect(await readSurveys()).toHaveLength(1);
  });

  it("sends one survey when two agents ask at the same instant, a hundred times over", async () => {
    await addResendRule();
    const ticketIds = await addTickets(100);
    const [first, second] = [anAgent("agent"), anAgent("admin")];
    for (const ticketId of ticketIds) {
      const [seenByFirst, seenBySecond] = await Promise.all([
        first.confirm(ticketId),
        second.confirm(ticketId),
      ]);
      const outcomes = await Promise.all([first.resend(seenByFirst), second.resend(seenBySecond)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["askedByOther", "done"]);
    }
    const surveyed = (await readSurveys()).map(({ body }) => body.ticket);
    expect(surveyed).toHaveLength(100);
    expect(new Set(surveyed).size).toBe(100);
  });

  it("sends one survey when one agent clicks twice", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await Promise.all([agent.resend(seen), agent.resend(seen)]);
    expect(await readSurveys()).toHaveLength(1);
  });

  it("waits out a stamp of the present second, which could not tell two updates apart", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    await admin()({ method: "PUT", path: `/api/v2/tickets/${ticketId}/tags`, body: { tags: ["vip"] } });
    const [first, second] = [anAgent("agent"), anAgent("admin")];
    const [seenByFirst, seenBySecond] = [await first.confirm(ticketId), await second.confirm(ticketId)];
    await Promise.all([first.resend(seenByFirst), second.resend(seenBySecond)]);
    expect(await readSurveys()).toHaveLength(1);
  });

  it("goes through although something else changed on the ticket meanwhile", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await admin()({ method: "PUT", path: `/api/v2/tickets/${ticketId}/tags`, body: { tags: ["vip"] } });
    expect(await agent.resend(seen)).toEqual({ kind: "done" });
    expect(await readSurveys()).toHaveLength(1);
  });

  it("ends where the ticket was opted out or closed meanwhile", async () => {
    await addResendRule();
    const [optedOut = 0, closed = 0] = await addTickets(2);
    const agent = anAgent("agent");
    const [first, second] = [await agent.confirm(optedOut), await agent.confirm(closed)];
    await admin()({ method: "PUT", path: `/api/v2/tickets/${optedOut}/tags`, body: { tags: [tags.optOut] } });
    await admin()({
      method: "PUT",
      path: `/api/v2/tickets/${closed}`,
      body: { ticket: { status: "closed" } },
    });
    expect(await agent.resend(first)).toEqual({ kind: "blocked", block: "optedOut" });
    expect((await agent.resend(second)).kind).toMatch(/blocked|refused/);
    expect(await readSurveys()).toEqual([]);
  });

  it("takes the tag off again where no rule takes it", async () => {
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "notTaken" });
    expect(agent.steps).toEqual(["requesting", "checking", "withdrawing"]);
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
  });

  it("says so where the tag cannot be taken off", async () => {
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await post("/emulator/faults", {
      match: `DELETE /api/v2/tickets/${ticketId}/tags`,
      status: 503,
      times: 9,
    });
    expect(await agent.resend(seen)).toEqual({ kind: "tagStuck" });
  });

  it("says what Zendesk refused", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await post("/emulator/faults", { match: `PUT /api/v2/tickets/${ticketId}/tags`, status: 403, times: 1 });
    expect(await agent.resend(seen)).toMatchObject({ kind: "refused", error: { kind: "forbidden" } });
    expect(await readSurveys()).toEqual([]);
  });

  it("is warned of within the cool-down", async () => {
    await addResendRule();
    const [ticketId = 0] = await addTickets(1);
    const agent = anAgent("agent");
    const seen = await agent.confirm(ticketId);
    expect(seen).toMatchObject({ isWithinCoolDown: false, lastSentMs: null });
    await agent.resend(seen);
    await post("/emulator/clock", { advance: { hours: 23 } });
    expect(await agent.confirm(ticketId)).toMatchObject({ isWithinCoolDown: true });
    await post("/emulator/clock", { advance: { hours: 2 } });
    expect(await agent.confirm(ticketId)).toMatchObject({ isWithinCoolDown: false });
  });
});
