import { describe, expect, it } from "vitest";
import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import { explainStatus } from "../../src/application/ticket/explain-status.ts";
import { readDelivery } from "../../src/application/ticket/read-delivery.ts";
import { readDispatchHistory } from "../../src/application/ticket/read-dispatch-history.ts";
import type { Survey } from "../../src/domain/survey/settings.ts";
import { createAccountGateway } from "../../src/zendesk/gateways/create-account-gateway.ts";
import { createTicketGateway } from "../../src/zendesk/gateways/ticket-gateway.ts";
import { applySettings, someSettings } from "../support/account/a-set-up.ts";
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { restOverHttp } from "../support/emulator/rest-over-http.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";

const email = "ana@cliente.example";
const hourMs = 3_600_000;

interface Dispatching {
  running: RunningEmulator;
  survey: Survey;
  ticketId: number;
}

/** An account that is set up, with a ticket that was solved four hours ago, and dispatched if the token is right. */
async function startDispatching(options: { token?: string; isSolved?: boolean } = {}): Promise<Dispatching> {
  const running = await startTestEmulator({ rateLimits: false });
  const { endpoint, email: accountEmail, token } = running.credentials;
  const settings = someSettings({ endpoint, accountEmail });
  await applySettings(createAccountGateway(restOverHttp(running.url, "admin")), settings, {
    saved: null,
    token: options.token ?? token,
  });
  const ticketId = await createTicket(running);
  if (options.isSolved !== false) {
    await askEmulator(running, `PUT /api/v2/tickets/${ticketId}`, { ticket: { status: "solved" } });
  }
  await askEmulator(running, "POST /emulator/clock", { advance: { hours: 4 } });
  const [survey] = settings.surveys;
  if (!survey) throw new Error("The settings have no survey.");
  return { running, survey, ticketId };
}

async function createTicket(running: RunningEmulator): Promise<number> {
  const ticket = {
    subject: "Cobrança",
    status: "open",
    requester: { name: "Ana Lima", email },
    comment: { body: "Fui cobrada duas vezes.", public: true },
  };
  const reply = (await askEmulator(running, "POST /api/v2/tickets", { ticket })) as {
    ticket: { id: number };
  };
  return reply.ticket.id;
}

const gatewaysOf = ({ running }: Dispatching, as: "admin" | "agent") => {
  const send = restOverHttp(running.url, as);
  return { tickets: createTicketGateway(send), rules: createAccountGateway(send) };
};

describe("a ticket's history", () => {
  it("distinguishes a dispatch from a tag added by hand, and names both authors", async () => {
    const dispatched = await startDispatching();
    const { tickets } = gatewaysOf(dispatched, "agent");
    const target = { id: dispatched.ticketId, tags: dispatched.survey.tags };
    const history = await readDispatchHistory(tickets, target);
    expect(history.records).toMatchObject([{ kind: "dispatched", rule: { title: "2listen · disparo" } }]);
    await tickets.removeTag(dispatched.ticketId, dispatched.survey.tags.dispatch);
    await tickets.addTag(dispatched.ticketId, dispatched.survey.tags.dispatch, null);
    const { records, names } = await readDispatchHistory(tickets, target);
    expect(records.map(({ kind }) => kind)).toEqual(["dispatched", "tagRemoved", "taggedByHand"]);
    const byHand = records.at(-1);
    expect(byHand?.kind === "taggedByHand" && names[byHand.userId ?? ""]).toBe("Bruno Atendente");
  });

  it("is paged: the newest hundred updates first, the older ones when asked for", async () => {
    const dispatched = await startDispatching();
    const { tickets } = gatewaysOf(dispatched, "agent");
    for (let index = 0; index < 110; index += 1) {
      const body = { ticket: { subject: `Cobrança ${index}` } };
      await askEmulator(dispatched.running, `PUT /api/v2/tickets/${dispatched.ticketId}`, body);
    }
    const target = { id: dispatched.ticketId, tags: dispatched.survey.tags };
    const newest = await readDispatchHistory(tickets, target);
    expect(newest).toMatchObject({ records: [], lastDispatch: null, solvedAtMs: null });
    const all = await readDispatchHistory(tickets, target, newest);
    expect(all).toMatchObject({ records: [{ kind: "dispatched" }], olderCursor: null });
    expect(all.solvedAtMs).not.toBeNull();
  });
});

describe("an explanation", () => {
  it("judges by the rule in the account, an admin's own conditions among it", async () => {
    const dispatching = await startDispatching({ isSolved: false });
    const { running, survey, ticketId } = dispatching;
    const { automations } = (await askEmulator(
      running,
      "GET /api/v2/automations?active=true&page[size]=100",
    )) as {
      automations: {
        id: number;
        title: string;
        conditions: { all: object[]; any: object[] };
        actions: object[];
      }[];
    };
    const own = automations.find(({ title }) => title === "2listen · disparo");
    const all = [...(own?.conditions.all ?? []), { field: "priority", operator: "is", value: "high" }];
    await askEmulator(running, `PUT /api/v2/automations/${own?.id}`, {
      automation: { conditions: { all, any: [] }, actions: own?.actions },
    });
    const now = running.emulator.clock.now();
    const { source, checks } = await explainStatus(
      gatewaysOf(dispatching, "agent"),
      { ticketId, survey },
      now,
    );
    expect(source).toMatchObject({ kind: "account", rule: { title: "2listen · disparo", isActive: true } });
    expect(checks.filter(({ outcome }) => outcome !== "pass")).toMatchObject([
      { outcome: "fail", condition: { field: "status" }, observed: { state: "open" } },
      { outcome: "unknown", condition: { field: "SOLVED" } },
      { outcome: "unknown", condition: { field: "priority" } },
    ]);
  });

  it("judges by the settings where the agent may not see rules", async () => {
    const dispatching = await startDispatching();
    await askEmulator(dispatching.running, "POST /emulator/faults", {
      match: "GET /api/v2/automations",
      status: 403,
    });
    const { ticketId, survey, running } = dispatching;
    const explained = await explainStatus(
      gatewaysOf(dispatching, "agent"),
      { ticketId, survey },
      running.emulator.clock.now(),
    );
    expect(explained.source).toEqual({ kind: "settings" });
    expect(explained.checks).toContainEqual(
      expect.objectContaining({ outcome: "fail", observed: { kind: "tags", tags: [survey.tags.dispatch] } }),
    );
  });
});

describe("a delivery", () => {
  async function tell(dispatching: Dispatching, as: "admin" | "agent" = "admin", laterMs = 0) {
    const { tickets, rules } = gatewaysOf(dispatching, as);
    const { survey, ticketId: id, running } = dispatching;
    const { lastDispatch } = await readDispatchHistory(tickets, { id, tags: survey.tags });
    if (!lastDispatch) throw new Error("Nothing was dispatched.");
    return readDelivery(
      rules,
      { dispatch: lastDispatch, email, survey },
      running.emulator.clock.now() + laterMs,
    );
  }

  it("is accepted where 2listen answered ok", async () => {
    expect(await tell(await startDispatching())).toMatchObject({ kind: "accepted", statusCode: 200 });
  });

  it("is refused where 2listen did not know the token", async () => {
    expect(await tell(await startDispatching({ token: "errado" }))).toMatchObject({
      kind: "refused",
      statusCode: 401,
    });
  });

  it("is not shown to an agent who may not read the log", async () => {
    expect(await tell(await startDispatching(), "agent")).toBeNull();
  });

  it("is unknown once Zendesk no longer keeps the log", async () => {
    expect(await tell(await startDispatching(), "admin", 8 * 24 * hourMs)).toEqual({
      kind: "unknown",
      reason: "tooOld",
    });
  });
});
