import { createClient } from "node-zendesk";
import { describe, expect, test } from "vitest";

import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";

/** `node-zendesk` as published on npm, given only the emulator's address. */
async function connect() {
  return clientOf(await startTestEmulator());
}

function clientOf({ url }: { url: string }, token = "emulator") {
  return createClient({ username: "admin@example.com", token, endpointUri: `${url}/api/v2` });
}

const automation = {
  title: "Fechar depressa",
  conditions: {
    all: [
      { field: "status", operator: "is", value: "solved" },
      { field: "SOLVED", operator: "greater_than", value: "48" },
    ],
    any: [],
  },
  actions: [{ field: "status", value: "closed" }],
};
const trigger = {
  title: "Marcar urgentes",
  conditions: {
    all: [
      { field: "update_type", operator: "is", value: "Create" },
      { field: "priority", operator: "is", value: "urgent" },
    ],
    any: [],
  },
  actions: [{ field: "current_tags", value: "urgente" }],
};
const webhook = {
  name: "Aviso",
  endpoint: "https://aviso.example.org/",
  http_method: "POST",
  request_format: "json",
  status: "active",
  subscriptions: ["conditional_ticket_events"],
};

/** The client's types want a bare list, of which it then sends nothing: what arrives is the object that Zendesk documents. */
const tagList = (...tags: string[]) => ({ tags }) as unknown as string[];

describe("node-zendesk, unmodified", () => {
  test("creates, lists, updates and deletes automations", async () => {
    const { automations } = await connect();
    const { result } = await automations.create({ automation });
    const id = (result as unknown as { id: number }).id;
    await automations.update(id, { automation: { title: "Fechar mais depressa" } });
    const titles = (await automations.list()).map((each: { title: string }) => each.title);
    expect(titles).toContain("Fechar mais depressa");
    await automations.delete(id);
    await expect(automations.show(id)).rejects.toThrow("404");
  });

  test("creates, lists, updates and deletes triggers", async () => {
    const { triggers } = await connect();
    const { result } = await triggers.create({ trigger });
    const id = (result as unknown as { id: number }).id;
    await triggers.update(id, { trigger: { active: false } });
    const listed = (await triggers.list()) as unknown as { id: number; active: boolean }[];
    expect(listed.find((each) => each.id === id)).toMatchObject({ active: false });
    await triggers.delete(id);
    await expect(triggers.show(id)).rejects.toThrow("404");
  });

  test("creates, lists, updates, patches and deletes webhooks", async () => {
    const { webhooks } = await connect();
    const { result } = await webhooks.create({ webhook });
    const { id } = result as unknown as { id: string };
    await webhooks.update(id, { webhook: { ...webhook, name: "Aviso novo" } });
    await webhooks.patch(id, { webhook: { status: "inactive" } });
    const listed = (await webhooks.list()) as unknown as Record<string, unknown>[];
    expect(listed).toContainEqual(expect.objectContaining({ id, name: "Aviso novo", status: "inactive" }));
    await webhooks.delete(id);
    await expect(webhooks.show(id)).rejects.toThrow("404");
  });

  test("creates, lists, updates and deletes tickets", async () => {
    const { tickets } = await connect();
    const { result } = await tickets.create({
      ticket: {
        subject: "Pelo cliente",
        comment: { body: "Olá" },
        requester: { name: "Rui", email: "rui@example.org" },
      },
    });
    const { id } = result as unknown as { id: number };
    await tickets.update(id, { ticket: { status: "solved" } });
    const listed = (await tickets.list()) as unknown as { id: number; status: string }[];
    expect(listed.find((each) => each.id === id)).toMatchObject({ status: "solved" });
    await tickets.delete(id);
    await expect(tickets.show(id)).rejects.toThrow("404");
  });

  test("adds, replaces and reads tags", async () => {
    const { tickets } = await connect();
    await tickets.updateTags(20, tagList("um"));
    await tickets.addTags(20, tagList("dois"));
    const { result } = await tickets.show(20);
    expect((result as unknown as { tags: string[] }).tags.toSorted()).toEqual(["dois", "um"]);
  });

  test("pages through more tickets than one page holds", async () => {
    const { tickets } = await connect();
    await tickets.createMany({
      tickets: Array.from({ length: 60 }, (_, index) => ({ subject: `${index}`, comment: { body: "x" } })),
    } as unknown as Parameters<typeof tickets.createMany>[0]);
    const listed = (await tickets.list()) as unknown as { id: number }[];
    expect(new Set(listed.map(({ id }) => id)).size).toBe(123);
  });

  test("updates many tickets and watches the job", async () => {
    const { tickets, jobstatuses } = await connect();
    const { result } = await tickets.updateMany([20, 45], { ticket: { additional_tags: ["lote"] } });
    const { job_status: queued } = result as unknown as { job_status: { id: string } };
    const job = (await jobstatuses.watch(queued.id, 10, 5)) as {
      status: string;
      total: number;
    };
    expect(job).toMatchObject({ status: "completed", total: 2 });
  });

  test("searches and finds who calls", async () => {
    const { search, users } = await connect();
    const found = (await search.queryAll("type:ticket status:hold")) as unknown as { status: string }[];
    expect(found.map(({ status }) => status)).toEqual(["hold", "hold", "hold", "hold"]);
    const { result } = await users.me();
    expect(result).toMatchObject({ email: "admin@example.com" });
  });

  test("tests a stored webhook, and one that is not stored", async () => {
    const running = await startTestEmulator();
    const { webhooks } = clientOf(running);
    const { endpoint } = running.credentials;
    const { result } = await webhooks.create({ webhook: { ...webhook, endpoint } });
    const id = (result as unknown as { id: string }).id;
    const unauthorized = { result: { response: { status_code: 401, payload: "unauthorized" } } };
    expect(await webhooks.test({ request: {} }, id)).toMatchObject(unauthorized);
    const request = { endpoint, http_method: "POST", request_format: "json" };
    expect(await webhooks.test({ request })).toMatchObject(unauthorized);
  });

  test("takes a wrong token for an anonymous user, or is refused, as assumed", async () => {
    const { users } = clientOf(await startTestEmulator(), "wrong");
    expect(await users.me()).toMatchObject({ result: { name: "Anonymous user" } });
    const assumptions = { wrongTokenIsAnonymous: false };
    const { users: refused } = clientOf(await startTestEmulator({ assumptions }), "wrong");
    await expect(refused.me()).rejects.toThrow("401");
  });
});
