import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { aClock } from "../../../tests/support/account/a-ticket-host.ts";
import { createBulkControl } from "../bulk-send/bulk-control.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { GatewayError, GatewayErrorKind } from "../ports/gateway-error.ts";
import type { Job } from "../ports/bulk-tagging.ts";
import type { FoundTicket } from "../ports/ticket-search.ts";
import type { TicketGateway } from "../ports/tickets.ts";
import type { FailedTicket } from "./failed-ticket.ts";
import { resendFailedTickets } from "./resend-failed-tickets.ts";

const failedAtMs = Date.parse("2026-11-23T10:00:00Z");
const survey = aSurvey();

const refusal = (kind: GatewayErrorKind): GatewayError => ({
  kind,
  status: 503,
  method: "GET",
  path: "/api/v2/tickets/show_many",
  detail: "",
  code: "",
  retryAfterMs: null,
});

const aTicket = (id: number, tags: string[] = []): FoundTicket => ({
  id,
  subject: "",
  status: "solved",
  tags,
  isPublic: true,
  updatedAtMs: failedAtMs,
  requesterId: 1,
  brandId: null,
  groupId: null,
  formId: null,
  channel: null,
});

const aFailedTicket = (ticketId: number): FailedTicket => ({ ticketId, failedAtMs, isInDoubt: false });

/** Sends tickets 1 and 2 again; the job says so of both, and `readBack` is what the listing after it gives. */
async function resend(readBack: () => Promise<FoundTicket[]>) {
  const job: Job = {
    id: "V3-1",
    status: "completed",
    message: "",
    results: [1, 2].map((ticketId) => ({ ticketId, isDone: true, detail: "" })),
  };
  let isSent = false;
  const gateway: Partial<AccountGateway> = {
    listTickets: (ids) => (isSent ? readBack() : Promise.resolve(ids.map((id) => aTicket(id)))),
    addTagToTickets: () => {
      isSent = true;
      return Promise.resolve(job);
    },
  };
  const input = {
    gateway: gateway as AccountGateway,
    tickets: {} as TicketGateway,
    survey,
    clock: aClock(failedAtMs).clock,
    control: createBulkControl(),
  };
  const report = await resendFailedTickets(input, [aFailedTicket(1), aFailedTicket(2)]);
  return report.rows.map(({ ticketId, state, detail }) => `${ticketId} ${state} ${detail}`.trim());
}

describe("a batch of failed tickets that was sent again", () => {
  it("is requested where every ticket's tag was taken", async () => {
    expect(await resend(() => Promise.resolve([aTicket(1), aTicket(2)]))).toEqual([
      "1 requested",
      "2 requested",
    ]);
  });

  it("is unconfirmed where the tickets cannot be read back", async () => {
    expect(await resend(() => Promise.reject(refusal("unavailable")))).toEqual([
      "1 unconfirmed unavailable",
      "2 unconfirmed unavailable",
    ]);
  });

  it("is unconfirmed for a ticket that the reading leaves out, and failed for one that still has the tag", async () => {
    expect(await resend(() => Promise.resolve([aTicket(1, [survey.tags.resend])]))).toEqual([
      "1 failed notTaken",
      "2 unconfirmed noAnswer",
    ]);
  });
});
