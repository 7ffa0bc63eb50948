import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import type { Invocation } from "../ports/deliveries.ts";
import { type DeliveryReader, readDelivery } from "./read-delivery.ts";
import type { LastDispatch } from "./read-dispatch-history.ts";

const minuteMs = 60_000;
const nowMs = Date.parse("2026-11-23T10:00:00Z");
const email = "ana@cliente.example";

/** A busy account: one delivery a minute for five days, newest first, a hundred a page. */
function aBusyAccount(): DeliveryReader {
  const log = Array.from({ length: 5 * 24 * 60 }, (_, minutes): Invocation => ({
    id: String(minutes),
    status: "success",
    statusCode: 200,
    completedAt: new Date(nowMs - minutes * minuteMs).toISOString(),
  }));
  const action = { field: "notification_webhook", value: ["01H", "{}"] };
  return {
    listAutomations: async () => [
      {
        kind: "automation",
        id: "7",
        title: "2listen · disparo",
        description: "",
        isActive: true,
        position: 1,
        conditions: { all: [], any: [] },
        actions: [action],
        createdAt: "",
        updatedAt: "",
      },
    ],
    listTriggers: async () => [],
    async listInvocations(_webhookId, { fromMs, toMs = nowMs, cursor }) {
      const start = Number(cursor ?? 0);
      const within = log.filter(({ completedAt }) => {
        const ms = Date.parse(completedAt);
        return ms >= fromMs && ms <= toMs;
      });
      const hasMore = start + 100 < within.length;
      return { items: within.slice(start, start + 100), nextCursor: hasMore ? String(start + 100) : null };
    },
    listAttempts: async (_webhookId, id) => [
      {
        status: "success",
        statusCode: 200,
        sentBody: JSON.stringify({ email: id === "5760" ? email : `c${id}@cliente.example` }),
        answer: "ok",
        completedAt: "",
      },
    ],
  };
}

describe("a dispatch of four days ago", () => {
  it("is found in the log, however much was sent since", async () => {
    const atMs = nowMs - 5760 * minuteMs;
    const rule = { kind: "rule", ruleId: "7", title: null, ruleKind: "automation" } as const;
    const dispatch: LastDispatch = { record: { kind: "dispatched", atMs, updateId: "1", rule }, names: {} };
    expect(await readDelivery(aBusyAccount(), { dispatch, email, survey: aSurvey() }, nowMs)).toEqual({
      kind: "accepted",
      atMs,
      statusCode: 200,
    });
  });
});
