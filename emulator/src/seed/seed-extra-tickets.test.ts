import { describe, expect, test } from "vitest";

import { defaultAssumptions } from "../assumptions.ts";
import { createClock } from "../clock.ts";
import { runAutomations } from "../engine/run-automations.ts";
import type { TicketServices } from "../tickets/ticket-services.ts";
import { EXTRA_TICKETS, type ExtraTickets } from "./extra-tickets.ts";
import { seedAccount } from "./seed-account.ts";
import { seedExtraTickets } from "./seed-extra-tickets.ts";

const NOW = Date.parse("2026-11-18T12:00:00Z");

function seeded(...kinds: ExtraTickets[]) {
  const account = seedAccount(NOW);
  seedExtraTickets(account, NOW, kinds);
  return { account, tickets: [...account.tickets.values()] };
}

describe("extra tickets", () => {
  test("of messaging and phone have requesters without an e-mail address", () => {
    const { account, tickets } = seeded("messaging");
    const emails = tickets.map((ticket) => account.users.get(ticket.requester_id)?.email);
    expect(emails).toEqual(tickets.map(() => null));
    expect(tickets.map(({ via }) => via.channel)).toEqual([
      "native_messaging",
      "whatsapp",
      "sms",
      "sunshine_conversations_facebook_messenger",
      "instagram_dm",
      "phone_call_inbound",
    ]);
  });

  test("of AI agents are public, without an assignee, and answered by the system user", () => {
    const { account, tickets } = seeded("ai-agent");
    for (const { id, is_public: isPublic, assignee_id: assigneeId } of tickets) {
      expect({ isPublic, assigneeId }).toEqual({ isPublic: true, assigneeId: null });
      expect(account.comments.get(id)?.at(-1)).toMatchObject({ author_id: -1, public: true });
    }
  });

  test("of somebody suspended are there like any other's", () => {
    const { account, tickets } = seeded("suspended");
    expect(tickets.map((ticket) => account.users.get(ticket.requester_id)?.suspended)).toEqual([true]);
  });

  test.each([
    [true, 9],
    [false, 7],
  ])("where rules run on AI agents' tickets is %s, an automation updates %d of nine", (runs, count) => {
    const { account, tickets } = seeded(...EXTRA_TICKETS);
    expect(tickets).toHaveLength(9);
    account.automations.clear();
    account.automations.set(1, {
      id: 1,
      url: "",
      title: "Marca",
      raw_title: "Marca",
      active: true,
      default: false,
      position: 1,
      conditions: { all: [{ field: "status", operator: "is", value: "solved" }], any: [] },
      actions: [{ field: "current_tags", value: "marcada" }],
      created_at: "",
      updated_at: "",
    });
    const services: TicketServices = {
      account,
      clock: createClock(NOW, true),
      assumptions: { ...defaultAssumptions, rulesRunOnAiAgentTickets: runs },
      delivery: { enqueue: () => "" },
      publish: () => {},
    };
    expect(runAutomations(services).updated).toEqual({ 1: count });
  });
});
