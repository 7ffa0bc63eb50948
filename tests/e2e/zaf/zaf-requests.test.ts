import type { Frame } from "playwright-core";
import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { startThirdParty } from "../../support/emulator/third-party-server.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

/** What `client.request` resolves to, or what it rejects with. */
function request(
  frame: Frame,
  options: unknown,
): Promise<{ done?: unknown; fail?: Record<string, unknown> }> {
  return frame.evaluate(
    (given) =>
      window.client.request(given).then(
        (done) => ({ done }),
        (fail: Record<string, unknown>) => ({ fail }),
      ),
    options,
  );
}

describe("client.request to the account", () => {
  test.each([
    ["/api/v2/users/me.json"],
    [{ url: "/api/v2/users/me.json" }],
    [{ url: "https://exemplo.zendesk.com/api/v2/users/me.json" }],
  ])("answers %j as the agent who looks at the page", async (options) => {
    const { frame } = await openTicketPage(browser());
    const { done } = await request(frame, options);
    expect(done).toMatchObject({ user: { email: "admin@example.com" } });
  });

  test("sends data of a GET in the query", async () => {
    const { frame } = await openTicketPage(browser());
    const { done } = await request(frame, {
      url: "/api/v2/search.json",
      data: { query: "type:ticket tags:vip" },
    });
    expect(done).toMatchObject({ count: 1 });
  });

  test("sends JSON of a PUT, and resolves with the parsed answer", async () => {
    const { frame, ticketId, running } = await openTicketPage(browser());
    const { done } = await request(frame, {
      url: `/api/v2/tickets/${ticketId}/tags.json`,
      type: "PUT",
      contentType: "application/json",
      data: JSON.stringify({ tags: ["late"] }),
    });
    expect(done).toMatchObject({ tags: expect.arrayContaining(["vip", "late"]) });
    expect(running.emulator.account.tickets.get(ticketId)?.tags).toContain("late");
  });

  test("sends data of a PUT as a form by default, and Zendesk reads it", async () => {
    const { frame, ticketId } = await openTicketPage(browser());
    const data = { ticket: { priority: "urgent", tags: ["um", "dois"] } };
    const { done } = await request(frame, { url: `/api/v2/tickets/${ticketId}.json`, type: "PUT", data });
    expect(done).toMatchObject({ ticket: { priority: "urgent", tags: ["um", "dois"] } });
  });

  test("resolves with nothing for 204", async () => {
    const { frame, running } = await openTicketPage(browser());
    const created = await callEmulator(running, "POST /api/v2/webhooks", {
      body: {
        webhook: {
          name: "w",
          endpoint: "http://127.0.0.1:1/x",
          http_method: "POST",
          request_format: "json",
          status: "active",
          subscriptions: ["conditional_ticket_events"],
        },
      },
    });
    const { id } = (created.body as { webhook: { id: string } }).webhook;
    const answer = await request(frame, { url: `/api/v2/webhooks/${id}`, type: "DELETE" });
    expect(answer).toEqual({ done: null });
  });

  test("rejects with the jqXHR-like object", async () => {
    const { frame } = await openTicketPage(browser());
    const { fail } = await request(frame, "/api/v2/tickets/99999.json");
    expect(fail).toEqual({
      readyState: 4,
      status: 404,
      statusText: "Not Found",
      responseText: expect.stringContaining("RecordNotFound"),
      responseJSON: { error: "RecordNotFound", description: "Not found" },
    });
  });

  test("resolves with the whole response where the app wants it complete", async () => {
    const { frame } = await openTicketPage(browser());
    const { done } = await request(frame, { url: "/api/v2/users/me.json", httpCompleteResponse: true });
    expect(done).toMatchObject({
      status: 200,
      statusText: "OK",
      responseText: expect.stringContaining("admin@example.com"),
      responseJSON: { user: { email: "admin@example.com" } },
      responseHeaders: { "content-type": expect.stringContaining("json") },
    });
  });

  test("resolves without headers in the complete response where that is assumed", async () => {
    const { frame } = await openTicketPage(browser(), {
      assumptions: { completeResponseCarriesHeaders: false },
    });
    const { done } = await request(frame, { url: "/api/v2/users/me.json", httpCompleteResponse: true });
    expect(done).toMatchObject({ status: 200 });
    expect(done).not.toHaveProperty("responseHeaders");
  });

  test("leaves the text as it is with dataType text, and rejects what is no JSON with dataType json", async () => {
    const { frame } = await openTicketPage(browser());
    const text = await request(frame, { url: "/api/v2/users/me.json", dataType: "text" });
    expect(text.done).toEqual(expect.stringContaining('{"user"'));
    const broken = await request(frame, { url: "/", dataType: "json" });
    expect(broken.fail).toMatchObject({ status: 200 });
  });

  test("waits and asks again after a 429, unless the app says no", async () => {
    const { frame, running } = await openTicketPage(browser());
    const limit = () =>
      callEmulator(running, "POST /emulator/faults", {
        body: { match: "GET /api/v2/users/me", status: 429, times: 1, retryAfter: 1 },
      });
    await limit();
    expect(await request(frame, "/api/v2/users/me.json")).toHaveProperty("done");
    await limit();
    const { fail } = await request(frame, { url: "/api/v2/users/me.json", autoRetry: false });
    expect(fail).toMatchObject({ status: 429, statusText: "Too Many Requests" });
  });

  test("does not ask again after a 429 by itself where that is assumed", async () => {
    const { frame, running } = await openTicketPage(browser(), {
      assumptions: { requestRetriesAfter429: false },
    });
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/users/me", status: 429, times: 1 },
    });
    const { fail } = await request(frame, "/api/v2/users/me.json");
    expect(fail).toMatchObject({ status: 429 });
  });

  test("rejects with status 0 when the time is over", async () => {
    const { frame, running } = await openTicketPage(browser());
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/users/me", status: "drop", times: 1 },
    });
    const { fail } = await request(frame, { url: "/api/v2/users/me.json", timeout: 300 });
    expect(fail).toMatchObject({ status: 0, statusText: "timeout" });
  });

  test("is logged with the location that asked", async () => {
    const { frame, running } = await openTicketPage(browser());
    await request(frame, "/api/v2/users/me.json");
    const log = await callEmulator(running, "GET /emulator/requests");
    expect(log.body).toMatchObject([
      { method: "GET", path: "/api/v2/users/me.json", status: 200, location: "ticket_sidebar" },
    ]);
  });
});

describe("client.request to a third party", () => {
  test("goes through the proxy, without the browser's cookies and origin, and without headers with an underscore", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    const { done } = await request(frame, {
      url: `${server.url}/orders`,
      type: "POST",
      data: { order: 7, tags: ["a b"] },
      headers: { "X-Mine": "1", x_hidden: "2" },
    });
    expect(done).toEqual({ ok: true });
    const [received] = server.requests;
    expect(received).toMatchObject({ method: "POST", url: "/orders", body: "order=7&tags%5B%5D=a%20b" });
    expect(received?.headers).toMatchObject({
      "x-mine": "1",
      "content-type": expect.stringContaining("x-www-form-urlencoded"),
    });
    for (const name of ["cookie", "origin", "referer", "x_hidden"])
      expect(received?.headers).not.toHaveProperty(name);
  });

  test("goes straight from the browser with cors, settings not substituted", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    await request(frame, { url: `${server.url}/x`, cors: true, headers: { "X-Key": "{{setting.key}}" } });
    expect(server.requests[0]?.headers).toMatchObject({
      origin: expect.stringContaining("localhost"),
      "x-key": "{{setting.key}}",
    });
  });

  test("substitutes a secure setting on the server where the request is secure", async () => {
    const { frame, running } = await openTicketPage(browser());
    const server = await startThirdParty();
    await request(frame, {
      url: `${server.url}/x?g={{setting.greeting}}`,
      secure: true,
      headers: { Authorization: "Bearer {{setting.key}}" },
    });
    expect(server.requests[0]).toMatchObject({
      url: "/x?g=hello",
      headers: { authorization: "Bearer s3cret" },
    });
    const log = await callEmulator(running, "GET /emulator/requests");
    expect(JSON.stringify(log.body)).not.toContain("s3cret");
  });

  test("leaves the placeholder as it is where the request is not secure", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    await request(frame, { url: `${server.url}/x`, headers: { Authorization: "Bearer {{setting.key}}" } });
    expect(server.requests[0]?.headers.authorization).toBe("Bearer {{setting.key}}");
  });

  test("refuses a secure setting outside its scopes, and sends nothing", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    const { fail } = await request(frame, { url: `${server.url}/x?k={{setting.key}}`, secure: true });
    expect(fail).toMatchObject({ status: 400, responseText: expect.stringContaining("url") });
    expect(server.requests).toEqual([]);
  });

  test("refuses a secure request to a host outside the domainWhitelist", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    const { fail } = await request(frame, {
      url: `${server.url.replace("127.0.0.1", "localhost")}/x`,
      secure: true,
      cors: false,
    });
    expect(fail).toMatchObject({ status: 403, responseText: expect.stringContaining("domainWhitelist") });
    expect(server.requests).toEqual([]);
  });

  test("rejects with the third party's status", async () => {
    const { frame } = await openTicketPage(browser());
    const server = await startThirdParty();
    const { fail } = await request(frame, `${server.url}/status/503`);
    expect(fail).toMatchObject({ status: 503, responseJSON: { ok: true } });
  });

  test("rejects with 502 where nobody answers", async () => {
    const { frame } = await openTicketPage(browser());
    const { fail } = await request(frame, "http://127.0.0.1:9/x");
    expect(fail).toMatchObject({ status: 502 });
  });
});
