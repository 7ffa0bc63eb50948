import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/emulator/engine-emulator.ts";
import { addTrigger, addWebhook, when } from "../../../../tests/support/emulator/engine-rules.ts";

const onCreate = [when("update_type", "is", "Create")];
const notify = (id: string, body: string) => ({ field: "notification_webhook", value: [id, body] });

describe("notification_webhook", () => {
  test("queues the rendered body and leaves an External event in the audit", () => {
    const { emulator, sent } = createEngineEmulator();
    const webhook = addWebhook(emulator);
    addTrigger(emulator, "Avisa", {
      all: onCreate,
      actions: [notify(webhook.id, '{"e":"{{ticket.requester.email}}"}')],
    });
    const ticket = makeTicket(emulator);
    expect(sent).toEqual([{ webhook: webhook.id, body: '{"e":"ze@cliente.example"}' }]);
    const events = emulator.account.audits.get(ticket.id)?.[0]?.events;
    expect(events?.at(-1)).toMatchObject({
      type: "External",
      resource: webhook.id,
      via: { channel: "rule" },
    });
  });

  test.each([
    [true, '{"n":"Zé \\"T\\" \\\\ O\'Neil"}'],
    [false, '{"n":"Zé "T" \\ O\'Neil"}'],
  ])("values are escaped for JSON: %s", (jsonEscapesPlaceholderValues, body) => {
    const { emulator, sent } = createEngineEmulator({ jsonEscapesPlaceholderValues });
    addTrigger(emulator, "Avisa", {
      all: onCreate,
      actions: [notify(addWebhook(emulator).id, '{"n":"{{ticket.requester.name}}"}')],
    });
    makeTicket(emulator, {
      requester: { name: 'Zé "T" \\ O\'Neil', email: "t@cliente.example" },
      requester_id: undefined,
    });
    expect(sent[0]?.body).toBe(body);
  });

  test.each([
    [true, "a feito"],
    [false, "a"],
  ])("the body sees the rule's own tag actions: %s", (webhookBodySeesTagsAfterActions, body) => {
    const { emulator, sent } = createEngineEmulator({ webhookBodySeesTagsAfterActions });
    const actions = [
      notify(addWebhook(emulator).id, "{{ticket.tags}}"),
      { field: "current_tags", value: "feito" },
    ];
    addTrigger(emulator, "Avisa", { all: onCreate, actions });
    makeTicket(emulator, { tags: ["a"] });
    expect(sent[0]?.body).toBe(body);
  });

  test("an inactive webhook and one that was deleted are not called", () => {
    const { emulator, sent } = createEngineEmulator();
    const { id } = addWebhook(emulator, { status: "inactive" });
    addTrigger(emulator, "Avisa", { all: onCreate, actions: [notify(id, "{}"), notify("gone", "{}")] });
    makeTicket(emulator);
    expect(sent).toEqual([]);
  });

  test("a body of name and value pairs becomes URL parameters", () => {
    const { emulator, sent } = createEngineEmulator();
    const { id } = addWebhook(emulator, { http_method: "GET" });
    addTrigger(emulator, "Avisa", {
      all: onCreate,
      actions: [notify(id, '[["nome","{{ticket.requester.name}}"],["x","1"]]')],
    });
    makeTicket(emulator);
    expect(sent[0]?.body).toBe("nome=Z%C3%A9+da+Silva&x=1");
  });

  test("the endpoint may hold placeholders, and stays as it is in the webhook", () => {
    const { emulator } = createEngineEmulator();
    const endpoint = "http://localhost:1/tickets/{{ticket.id}}.json";
    const webhook = addWebhook(emulator, { endpoint });
    const called: string[] = [];
    Object.assign(emulator.delivery, {
      enqueue: (snapshot: { endpoint: string }) => called.push(snapshot.endpoint),
    });
    addTrigger(emulator, "Avisa", { all: onCreate, actions: [notify(webhook.id, "{}")] });
    makeTicket(emulator);
    expect(called).toEqual(["http://localhost:1/tickets/1.json"]);
    expect(webhook.endpoint).toBe(endpoint);
  });
});
