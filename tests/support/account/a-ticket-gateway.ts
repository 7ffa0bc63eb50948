import type { GatewayErrorKind } from "../../../src/application/ports/gateway-error.ts";
import type { TicketGateway } from "../../../src/application/ports/tickets.ts";
import type { TicketChange } from "../../../src/domain/status/dispatch-history/ticket-change.ts";
import { aTicket } from "./a-ticket.ts";

/** The calls of a ticket gateway that may be made to fail, each before or after it does its work. */
export interface TicketFaults {
  change?: { kind: GatewayErrorKind; when: "before" | "after" };
  readingBack?: GatewayErrorKind;
  history?: GatewayErrorKind;
}

const refusal = (kind: GatewayErrorKind) => ({
  kind,
  status: 0,
  method: "GET",
  path: "/",
  detail: "",
  code: "",
});

/** One ticket in memory. `isUndone` simulates a rule that undoes each change at once; `changes` is its history. */
export function aTicketGateway(
  tags: string[],
  faults: TicketFaults = {},
  { isUndone = false, changes = [] as TicketChange[] } = {},
) {
  let stored = tags;
  let isChanged = false;
  const change = (next: string[]) => {
    if (faults.change?.when === "before") throw refusal(faults.change.kind);
    isChanged = true;
    if (!isUndone) stored = next;
    if (faults.change) throw refusal(faults.change.kind);
    return stored;
  };
  const gateway: TicketGateway = {
    async readTicket() {
      if (faults.readingBack && isChanged) throw refusal(faults.readingBack);
      return { ticket: aTicket({ tags: stored }), stamp: "2026-11-18T12:00:00Z" };
    },
    async readHistory() {
      if (faults.history) throw refusal(faults.history);
      return { changes, names: {}, olderCursor: null };
    },
    addTag: async (_id, tag) => change([...stored, tag]),
    async removeTag(_id, tag) {
      change(stored.filter((other) => other !== tag));
    },
  };
  return gateway;
}
