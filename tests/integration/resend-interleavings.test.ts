import { describe, expect, it } from "vitest";
import type { AccountClock } from "../../src/application/ports/clock.ts";
import { prepareResend } from "../../src/application/ticket/prepare-resend.ts";
import { requestResend } from "../../src/application/ticket/request-resend.ts";
import type { Settings } from "../../src/domain/survey/settings.ts";
import { createTicketGateway } from "../../src/zendesk/gateways/ticket-gateway.ts";
import { aSurvey } from "../support/account/a-survey.ts";
import { change, createEngineEmulator, makeTicket } from "../support/emulator/engine-emulator.ts";
import { addTrigger, addWebhook, when } from "../support/emulator/engine-rules.ts";
import { exploreInterleavings, type TakeTurn } from "../support/account/explore-interleavings.ts";
import { restInProcess } from "../support/emulator/rest-in-process.ts";

const hourMs = 3_600_000;
const survey = aSurvey();
const { tags } = survey;
const settings: Settings = {
  surveys: [survey],
  resend: { coolDownHours: 24, groupIds: [] },
  agentsMayOptOut: true,
};
const people = ["alice@example.com", "bruno@example.com"];

interface Circumstances {
  isStampFresh: boolean;
  /** How far the agents' device clocks are ahead. */
  aheadMs: number;
  isTimeKnown: boolean;
}

/** One account for all orders, because its triggers and people do not change; each order has a ticket of its own. */
function anAccount({ isStampFresh, aheadMs, isTimeKnown }: Circumstances) {
  const { emulator, sent } = createEngineEmulator();
  const webhook = addWebhook(emulator);
  addTrigger(emulator, "2listen · reenvio", {
    all: [when("update_type", "is", "Change"), when("current_tags", "includes", tags.resend)],
    actions: [
      { field: "notification_webhook", value: [webhook.id, "{{ticket.id}}"] },
      { field: "remove_tags", value: tags.resend },
      { field: "current_tags", value: tags.dispatch },
    ],
  });
  const sends = people.map((email) => restInProcess(emulator, email));

  function addTicket(): number {
    const ticket = makeTicket(emulator, { status: "solved", tags: [tags.dispatch] });
    emulator.clock.advance(hourMs);
    if (isStampFresh) change(emulator, ticket, { tags: [tags.dispatch, "vip"] });
    return ticket.id;
  }

  /** A wait is a turn as well: time passes for both agents, once one's wait is over. */
  function aClock(takeTurn: TakeTurn, actor: string): AccountClock {
    const now = () => emulator.clock.now() + aheadMs;
    return {
      now,
      isTimeKnown: () => isTimeKnown,
      after(delayMs, callback) {
        const dueMs = now() + delayMs;
        const goOn = async () => {
          const done = await takeTurn(`${actor} waits`);
          emulator.clock.advance(Math.max(0, dueMs - now()));
          callback();
          done();
        };
        void goOn();
        return () => {};
      },
    };
  }

  /** An agent who confirms what shows no survey yet, as quick as can be. */
  async function actAsAgent(at: number, ticketId: number, takeTurn: TakeTurn): Promise<string> {
    const name = `agent ${at}`;
    const clock = aClock(takeTurn, name);
    const gateway = createTicketGateway(async (request) => {
      const done = await takeTurn(`${name} ${request.method} ${/audits/.exec(request.path)?.[0] ?? ""}`);
      try {
        return await sends[at]?.(request);
      } finally {
        done();
      }
    });
    const seen = await prepareResend(gateway, { ticketId, survey, settings, agentGroupIds: [] }, clock);
    if (seen.lastSentMs !== null || seen.block) return "sawIt";
    const parts = { gateway, clock, survey, settings, agentGroupIds: [], onStep: () => {} };
    return (await requestResend(seen, parts)).kind;
  }

  return { sent, addTicket, actAsAgent };
}

describe("two agents who ask for the same ticket", () => {
  it.each<Circumstances>([
    { isStampFresh: false, aheadMs: 0, isTimeKnown: true },
    { isStampFresh: false, aheadMs: 0, isTimeKnown: false },
    { isStampFresh: true, aheadMs: 0, isTimeKnown: true },
    { isStampFresh: true, aheadMs: 24 * hourMs, isTimeKnown: false },
    { isStampFresh: true, aheadMs: -24 * hourMs, isTimeKnown: false },
  ])("send one survey, in every order of their calls: %j", { timeout: 300_000 }, async (circumstances) => {
    const account = anAccount(circumstances);
    const failed: unknown[] = [];
    const orders = await exploreInterleavings(async (takeTurn, order) => {
      const before = account.sent.length;
      const ticketId = account.addTicket();
      const outcomes = await Promise.all([0, 1].map((at) => account.actAsAgent(at, ticketId, takeTurn)));
      const surveys = account.sent.length - before;
      const isRight = surveys === 1 && outcomes.filter((kind) => kind === "done").length === 1;
      const isTold = outcomes.some((kind) => kind === "askedByOther" || kind === "sawIt");
      if (!isRight || !isTold) failed.push({ surveys, outcomes, order: [...order] });
    });
    expect(failed.slice(0, 1), `${failed.length} of ${orders} orders`).toEqual([]);
    // Both agents make at least three calls each: half of twenty orders, by their names.
    expect(orders).toBeGreaterThanOrEqual(10);
  });
});
