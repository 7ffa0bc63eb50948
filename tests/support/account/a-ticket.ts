import type { TicketSnapshot } from "../../../src/domain/status/ticket-snapshot.ts";

/** Monday, 10:00 UTC (07:00 in São Paulo): the moment at which the tickets of domain tests were last updated. */
export const updatedAtMs = Date.parse("2026-11-23T10:00:00Z");

/** A solved ticket that a survey is due for, two hours after `updatedAtMs`; `changes` say what is special about it. */
export function aTicket(changes: Partial<TicketSnapshot> = {}): TicketSnapshot {
  return {
    id: 101,
    state: "solved",
    tags: [],
    requester: { name: "Ana", email: "ana@cliente.example" },
    hasPublicComment: true,
    updatedAtMs,
    solvedAtMs: updatedAtMs,
    brandId: "1",
    groupId: "2",
    formId: "3",
    channel: "email",
    ...changes,
  };
}
