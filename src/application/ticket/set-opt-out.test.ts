import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { aTicketGateway, type TicketFaults } from "../../../tests/support/account/a-ticket-gateway.ts";
import { setOptOut } from "./set-opt-out.ts";

const { tags } = aSurvey();
const ticket = { id: 1, tags };

describe("an opt-out", () => {
  it.each<[string, TicketFaults]>([
    ["Zendesk answered", {}],
    ["only the answer was lost", { change: { kind: "timeout", when: "after" } }],
    ["the answer did not fit", { change: { kind: "unexpected", when: "after" } }],
  ])("is done where the ticket shows it: %s", async (_how, faults) => {
    expect(await setOptOut(aTicketGateway([], faults), ticket, true)).toMatchObject({ kind: "done" });
    expect(await setOptOut(aTicketGateway([tags.optOut], faults), ticket, false)).toMatchObject({
      kind: "done",
    });
  });

  it.each<[string, TicketFaults]>([
    ["after an answer", { readingBack: "unavailable" }],
    ["after none", { readingBack: "forbidden", change: { kind: "timeout", when: "after" } }],
  ])("is not confirmed where the ticket cannot be read back, %s", async (_when, faults) => {
    expect(await setOptOut(aTicketGateway([], faults), ticket, true)).toEqual({ kind: "unconfirmed" });
  });

  it.each<[string, TicketFaults]>([
    ["Zendesk forbids it", { change: { kind: "forbidden", when: "before" } }],
    ["the request did not arrive", { change: { kind: "unavailable", when: "before" } }],
  ])("is refused where nothing was changed: %s", async (_why, faults) => {
    const { kind } = faults.change ?? {};
    // Without a reading back that fails, what was not changed is known.
    await expect(setOptOut(aTicketGateway([], faults), ticket, true)).rejects.toMatchObject({ kind });
  });

  it("says so where a rule of the account undoes it", async () => {
    const gateway = aTicketGateway([], {}, { isUndone: true });
    expect(await setOptOut(gateway, ticket, true)).toMatchObject({ kind: "reverted" });
  });
});
