import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Assumptions } from "../../emulator/src/assumptions.ts";
import { startEmulator, type RunningEmulator } from "../../receiver/start-emulator.ts";
import type { GatewayErrorKind } from "../../src/application/ports/gateway-error.ts";
import type { RestSend } from "../../src/zendesk/rest/rest-send.ts";
import { aResendAccount } from "../support/account/a-resend-account.ts";
import { aSurvey } from "../support/account/a-survey.ts";

const { tags } = aSurvey();
let running: RunningEmulator;
let account: ReturnType<typeof aResendAccount>;

beforeEach(async () => {
  running = await start();
  account = aResendAccount(running);
});
afterEach(() => running.stop());

const start = (assumptions: Partial<Assumptions> = {}) =>
  startEmulator({ port: 0, frozenClock: true, rateLimits: false, log: () => {}, assumptions });

/** Loses the first request of a method on its way to Zendesk, or its answer on the way back. */
function losing(method: string, { kind, when }: { kind: GatewayErrorKind; when: "before" | "after" }) {
  let isLost = false;
  return (send: RestSend): RestSend =>
    async (request) => {
      if (isLost || request.method !== method) return send(request);
      isLost = true;
      if (when === "after") await send(request);
      throw refusalOf(kind, request);
    };
}

const refusalOf = (kind: GatewayErrorKind, { method, path }: Parameters<RestSend>[0]) => ({
  kind,
  status: 0,
  method,
  path,
  detail: "",
  code: "",
});

/** Refuses every reading of a ticket and of its history until `passReadings`. */
async function failReadings(ticketId: number): Promise<void> {
  for (const path of [`/api/v2/tickets/${ticketId}`, `/api/v2/tickets/${ticketId}/audits`])
    await account.post("/emulator/faults", { match: `GET ${path}`, status: 503, times: 99 });
}

const passReadings = () => fetch(new URL("/emulator/faults", running.url), { method: "DELETE" });

describe("a resend", () => {
  it("sends one survey, and says so once the ticket shows it", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
    expect(agent.steps).toEqual(["requesting", "checking"]);
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
    expect(await account.readSurveys()).toMatchObject([{ body: { ticket: String(ticketId) } }]);
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
      account = aResendAccount(running);
      const [withoutRule = 0] = await account.addTickets(1);
      const agent = account.anAgent("agent");
      expect(await agent.resend(await agent.confirm(withoutRule))).toEqual({ kind: "notTaken" });
      await account.addResendRule();
      const [ticketId = 0] = await account.addTickets(1);
      expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
      expect(await account.readSurveys()).toMatchObject([{ body: { ticket: String(ticketId) } }]);
    },
  );

  it("names who asked, in the history and to whoever comes second", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const [first, second] = [account.anAgent("agent"), account.anAgent("admin")];
    const [seenByFirst, seenBySecond] = [await first.confirm(ticketId), await second.confirm(ticketId)];
    await first.resend(seenByFirst);
    const outcome = await second.resend(seenBySecond);
    expect(outcome).toMatchObject({
      kind: "askedByOther",
      record: { kind: "resent", rule: { title: "2listen · reenvio" } },
    });
    const { askedBy } = (outcome as { record: { askedBy: string } }).record;
    expect((outcome as { names: Record<string, string> }).names[askedBy]).toBeTruthy();
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it(
    "sends one survey when two agents ask at the same instant, a hundred times over",
    { timeout: 300_000 },
    async () => {
      await account.addResendRule();
      const ticketIds = await account.addTickets(100);
      const [first, second] = [account.anAgent("agent"), account.anAgent("admin")];
      for (const ticketId of ticketIds) {
        const [seenByFirst, seenBySecond] = await Promise.all([
          first.confirm(ticketId),
          second.confirm(ticketId),
        ]);
        const outcomes = await Promise.all([first.resend(seenByFirst), second.resend(seenBySecond)]);
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["askedByOther", "done"]);
      }
      const surveyed = (await account.readSurveys()).map(({ body }) => body.ticket);
      expect(surveyed).toHaveLength(100);
      expect(new Set(surveyed).size).toBe(100);
    },
  );

  it("sends one survey when one agent clicks twice", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await Promise.all([agent.resend(seen), agent.resend(seen)]);
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it("waits out a stamp of the present second, which could not tell two updates apart", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    await account.admin()({
      method: "PUT",
      path: `/api/v2/tickets/${ticketId}/tags`,
      body: { tags: ["vip"] },
    });
    const [first, second] = [account.anAgent("agent"), account.anAgent("admin")];
    const [seenByFirst, seenBySecond] = [await first.confirm(ticketId), await second.confirm(ticketId)];
    await Promise.all([first.resend(seenByFirst), second.resend(seenBySecond)]);
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it("goes through although something else changed on the ticket meanwhile", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await account.admin()({
      method: "PUT",
      path: `/api/v2/tickets/${ticketId}/tags`,
      body: { tags: ["vip"] },
    });
    expect(await agent.resend(seen)).toEqual({ kind: "done" });
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it("ends where the ticket was opted out or closed meanwhile", async () => {
    await account.addResendRule();
    const [optedOut = 0, closed = 0] = await account.addTickets(2);
    const agent = account.anAgent("agent");
    const [first, second] = [await agent.confirm(optedOut), await agent.confirm(closed)];
    await account.admin()({
      method: "PUT",
      path: `/api/v2/tickets/${optedOut}/tags`,
      body: { tags: [tags.optOut] },
    });
    await account.admin()({
      method: "PUT",
      path: `/api/v2/tickets/${closed}`,
      body: { ticket: { status: "closed" } },
    });
    expect(await agent.resend(first)).toEqual({ kind: "blocked", block: "optedOut" });
    expect((await agent.resend(second)).kind).toMatch(/blocked|refused/);
    expect(await account.readSurveys()).toEqual([]);
  });

  it("takes the tag off again where no rule takes it", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "notTaken" });
    expect(agent.steps).toEqual(["requesting", "checking", "withdrawing"]);
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
  });

  it("says so where the tag cannot be taken off", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await account.post("/emulator/faults", {
      match: `DELETE /api/v2/tickets/${ticketId}/tags`,
      status: 503,
      times: 9,
    });
    expect(await agent.resend(seen)).toEqual({ kind: "tagStuck" });
  });

  it("says so where the tag is still there although Zendesk said that it took it off", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent(
      "agent",
      (send) => (request) => (request.method === "DELETE" ? Promise.resolve(null) : send(request)),
    );
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "tagStuck" });
  });

  it("says what Zendesk refused", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await account.post("/emulator/faults", {
      match: `PUT /api/v2/tickets/${ticketId}/tags`,
      status: 403,
      times: 1,
    });
    expect(await agent.resend(seen)).toMatchObject({ kind: "refused", error: { kind: "forbidden" } });
    expect(await account.readSurveys()).toEqual([]);
  });

  it.each(["timeout", "unavailable"] as const)(
    "is done where Zendesk carried it out, although the answer got lost: %s",
    async (kind) => {
      await account.addResendRule();
      const [ticketId = 0] = await account.addTickets(1);
      const agent = account.anAgent("agent", losing("PUT", { kind, when: "after" }));
      expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "done" });
      expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
      expect(await account.readSurveys()).toHaveLength(1);
    },
  );

  it.each(["timeout", "unavailable"] as const)(
    "is refused where Zendesk did not carry it out: %s",
    async (kind) => {
      await account.addResendRule();
      const [ticketId = 0] = await account.addTickets(1);
      const agent = account.anAgent("agent", losing("PUT", { kind, when: "before" }));
      const outcome = await agent.resend(await agent.confirm(ticketId));
      expect(outcome).toMatchObject({ kind: "refused", error: { kind } });
      expect(await account.readSurveys()).toEqual([]);
    },
  );

  it("is read back again where the first reading fails", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const seen = await account.anAgent("agent").confirm(ticketId);
    const agent = account.anAgent("agent", losing("GET", { kind: "unavailable", when: "before" }));
    expect(await agent.resend(seen)).toEqual({ kind: "done" });
  });

  it("is done where it cannot be read back, as the answer to the request showed that a rule took it", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await failReadings(ticketId);
    expect(await agent.resend(seen)).toEqual({ kind: "done" });
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it("is not confirmed, and leaves no tag, where its answer was lost and it cannot be read back", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent", losing("PUT", { kind: "timeout", when: "after" }));
    const seen = await agent.confirm(ticketId);
    await failReadings(ticketId);
    expect(await agent.resend(seen)).toMatchObject({ kind: "unconfirmed", error: { kind: "unavailable" } });
    await passReadings();
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
    expect(await account.readSurveys()).toHaveLength(1);
  });

  it("keeps the result of three good readings, where the fourth fails: the tag is removed", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const seen = await account.anAgent("agent").confirm(ticketId);
    let readings = 0;
    const agent = account.anAgent("agent", (send) => (request) => {
      if (request.method === "GET") readings += 1;
      if (request.method !== "GET" || readings !== 4) return send(request);
      return Promise.reject(refusalOf("unavailable", request));
    });
    expect(await agent.resend(seen)).toEqual({ kind: "notTaken" });
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
  });

  it("is not confirmed where the tag was taken off and what came of it cannot be read", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    await failReadings(ticketId);
    expect(await agent.resend(seen)).toMatchObject({ kind: "unconfirmed" });
    await passReadings();
    expect(await agent.tagsOf(ticketId)).toEqual([tags.dispatch]);
  });

  it("is judged by what the ticket shows where only the answer to taking the tag off was lost", async () => {
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent", losing("DELETE", { kind: "timeout", when: "after" }));
    expect(await agent.resend(await agent.confirm(ticketId))).toEqual({ kind: "notTaken" });
  });

  it("is warned of within the cool-down", async () => {
    await account.addResendRule();
    const [ticketId = 0] = await account.addTickets(1);
    const agent = account.anAgent("agent");
    const seen = await agent.confirm(ticketId);
    expect(seen).toMatchObject({ isWithinCoolDown: false, lastSentMs: null });
    await agent.resend(seen);
    await account.post("/emulator/clock", { advance: { hours: 23 } });
    expect(await agent.confirm(ticketId)).toMatchObject({ isWithinCoolDown: true });
    await account.post("/emulator/clock", { advance: { hours: 2 } });
    expect(await agent.confirm(ticketId)).toMatchObject({ isWithinCoolDown: false });
  });
});
