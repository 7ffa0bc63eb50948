import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { aTicketGateway, type TicketFaults } from "../../../tests/support/account/a-ticket-gateway.ts";
import type { ChangeAuthor, TicketChange } from "../../domain/status/dispatch-history/ticket-change.ts";
import { withdrawResend } from "./withdraw-resend.ts";

const { tags } = aSurvey();
const ticket = { id: 1, tags };
const person: ChangeAuthor = { kind: "person", userId: "7" };
const rule: ChangeAuthor = { kind: "rule", ruleId: "9", title: "2listen · reenvio", ruleKind: "trigger" };

const removedBy = (author: ChangeAuthor): TicketChange => ({
  updateId: "2",
  atMs: 2,
  author,
  addedTags: [],
  removedTags: [tags.resend],
  state: null,
  isCreation: false,
});

describe("the withdrawal of a resend", () => {
  it.each([
    ["withdrawn", person],
    ["alreadySent", rule],
  ])("is %s by who took the tag off", async (kind, author) => {
    const history = { changes: [removedBy(author)] };
    for (const tagsNow of [[tags.resend], []]) {
      const gateway = aTicketGateway(tagsNow, {}, history);
      expect(await withdrawResend(gateway, ticket)).toMatchObject({ kind, ticket: { tags: [] } });
    }
  });

  it("is stuck where the tag is still there", async () => {
    const gateway = aTicketGateway([tags.resend], {}, { isUndone: true });
    expect(await withdrawResend(gateway, ticket)).toMatchObject({ kind: "stuck" });
  });

  it.each<[string, TicketFaults]>([
    ["the ticket cannot be read back", { readingBack: "unavailable" }],
    ["the history cannot be read", { history: "timeout" }],
    ["the history does not tell", {}],
  ])("is not confirmed where %s", async (_why, faults) => {
    expect(await withdrawResend(aTicketGateway([tags.resend], faults), ticket)).toMatchObject({
      kind: "unconfirmed",
    });
  });

  it("is refused where nothing was changed", async () => {
    const gateway = aTicketGateway([tags.resend], { change: { kind: "forbidden", when: "before" } });
    await expect(withdrawResend(gateway, ticket)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
