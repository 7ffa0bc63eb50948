import type { Frame } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { zafApps } from "../../support/zaf-apps/apps.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

declare global {
  interface Window {
    isRightOrigin: boolean;
    call(request: string, params: unknown): number;
    request(options: unknown): string;
    release(name: string): void;
    track(): void;
    postRaw(message: unknown): void;
  }
}

async function openNewest() {
  const host = await openHostPage(browser(), "/agent/tickets/2", { apps: [zafApps.newestSdk] });
  return { ...host, frame: await host.frameOf("Newest SDK – ticket_sidebar") };
}

/** Makes a call and waits for the message that answers it. */
async function answerTo(frame: Frame, request: string, params: unknown) {
  const id = await frame.evaluate((given) => window.call(given.request, given.params), { request, params });
  await frame.waitForFunction((wanted) => window.messages.some((message) => message.id === wanted), id);
  return frame.evaluate((wanted) => window.messages.find((message) => message.id === wanted), id);
}

describe("a page that speaks as the newest SDK", () => {
  test("is served from an origin that the SDK allows", async () => {
    const { frame } = await openNewest();
    expect(await frame.evaluate(() => window.isRightOrigin)).toBe(true);
  });

  test("is registered once, whatever version its handshake names", async () => {
    const { frame } = await openNewest();
    await answerTo(frame, "get", ["ticket.id"]);
    const keys = await frame.evaluate(() => window.messages.map(({ key }) => key));
    expect(keys.filter((key) => key === "zaf.app.registered")).toHaveLength(1);
  });

  test("has its tracking answered at once", async () => {
    const { frame } = await openNewest();
    const answer = await answerTo(frame, "invoke", { track: [{ type: "hover", value: 340 }] });
    expect(answer).toMatchObject({ result: { errors: {}, track: null } });
  });

  test("gets no answer to session.live, __track__ and keys of its own, and goes on", async () => {
    const { frame } = await openNewest();
    const before = await frame.evaluate(() => {
      window.track();
      window.postRaw({ key: "session.live" });
      window.postRaw({ key: "something.else", message: 1 });
      return window.messages.length;
    });
    await answerTo(frame, "get", ["ticket.id"]);
    expect(await frame.evaluate(() => window.messages.length)).toBe(before + 1);
  });

  test("gets the answer to a request, after which it takes its handlers off", async () => {
    const { frame } = await openNewest();
    const name = await frame.evaluate(() => window.request({ url: "/api/v2/users/me.json" }));
    await frame.waitForFunction(
      (wanted) => window.messages.some(({ key }) => key === `zaf.${wanted}.done`),
      name,
    );
    await frame.evaluate((wanted) => window.release(wanted), name);
    const message = await frame.evaluate(
      (wanted) => window.messages.find(({ key }) => key === `zaf.${wanted}.done`)?.message,
      name,
    );
    expect(message).toMatchObject({
      responseArgs: [{ user: { email: "admin@example.com" } }, "success", { status: 200 }],
    });
  });

  test("gets a failed request's three arguments", async () => {
    const { frame } = await openNewest();
    const name = await frame.evaluate(() => window.request({ url: "/api/v2/tickets/99999" }));
    await frame.waitForFunction(
      (wanted) => window.messages.some(({ key }) => key === `zaf.${wanted}.fail`),
      name,
    );
    const message = await frame.evaluate(
      (wanted) => window.messages.find(({ key }) => key === `zaf.${wanted}.fail`)?.message,
      name,
    );
    expect(message).toMatchObject({ responseArgs: [{ status: 404 }, "error", "Not Found"] });
  });

  test("gets an error for a request of a kind that does not exist", async () => {
    const { frame } = await openNewest();
    expect(await answerTo(frame, "delete", ["ticket"])).toMatchObject({
      error: { name: "Error", message: expect.stringContaining("delete") },
    });
  });

  test("gets an error for params of the wrong shape", async () => {
    const { frame } = await openNewest();
    expect(await answerTo(frame, "get", { ticket: 1 })).toHaveProperty("error");
    expect(await answerTo(frame, "set", ["ticket"])).toHaveProperty("error");
  });
});
