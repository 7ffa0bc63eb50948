import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  fill,
  fillSetup,
  openAdmin,
  setUpAccount,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("who is not an admin", () => {
  const { locale, texts } = adminLanguage("en-US");

  test("sees why the app cannot be set up, and whom to ask", async () => {
    const { app, requests } = await openAdmin(browser(), { locale, texts, as: "agent" });
    await app.getByRole("heading", { name: texts.gate.title }).waitFor();
    await app.getByText(fill(texts.gate.text, { role: texts.gate.role.agent })).waitFor();
    await app.getByText("Alice Administradora").waitFor();
    expect((await requests()).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("with a custom role that may manage rules but no webhooks, sees which permission is lacking, and is offered no step", async () => {
    const screens = await openAdmin(browser(), { locale, texts, as: "900100004" });
    const { app } = screens;
    await fillSetup(screens);
    await app.getByText(texts.plan.unseen.title).waitFor();
    const permissions = texts.plan.refused.lacks.manageWebhooks;
    await app.getByText(fill(texts.plan.unseen.text, { permissions })).waitFor();
    await app
      .getByText(fill(texts.finding.accountPartUnreadable, { kind: texts.plan.kind.webhook }))
      .waitFor();
    expect(await app.getByRole("list", { name: texts.plan.steps }).count()).toBe(0);
    expect(await app.getByRole("button", { name: texts.plan.apply, exact: true }).count()).toBe(0);
    expect((await screens.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("with that role, sees for a set-up account what cannot be read, and is offered no repair or removal", async () => {
    const screens = await openAdmin(browser(), { locale, texts, as: "900100004", prepare: setUpAccount });
    const { app } = screens;
    const unreadable = app.getByText(
      fill(texts.finding.accountPartUnreadable, { kind: texts.plan.kind.webhook }),
    );
    await app.getByText(texts.home.healthStatus.failed).waitFor();
    await unreadable.waitFor();
    await app.getByText(texts.overview.deliveriesUnread).waitFor();
    expect(
      await app.getByRole("button", { name: new RegExp(`^${texts.remedy.button.repair}:`) }).count(),
    ).toBe(0);
    expect(await app.getByLabel(texts.home.switch).isDisabled()).toBe(true);
    await app.getByRole("tab", { name: texts.home.tabs.remove }).click();
    await unreadable.waitFor();
    expect(await app.getByRole("button", { name: texts.remove.apply }).count()).toBe(0);
  });
});
