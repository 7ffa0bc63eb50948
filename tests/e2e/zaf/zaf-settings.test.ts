import { describe, expect, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openHostPage } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();
const INSTALLATION = "/api/v2/apps/installations/700001";

describe("the app settings form", () => {
  test("shows the parameters with the labels of the page's language, secure values masked", async () => {
    const { page } = await openHostPage(browser(), "/admin/apps?locale=pt-BR");
    const form = page.getByRole("region", { name: "Sonda" });
    expect(await form.getByLabel("Saudação").inputValue()).toBe("hello");
    await form.getByText("Aparece primeiro.").waitFor();
    expect(await form.getByLabel("key").inputValue()).toBe("");
    expect(await page.content()).not.toContain("s3cret");
  });

  test("saves what was changed; open pages keep their settings, new ones have the new", async () => {
    const { page, frame, frameOf, ticketId } = await openTicketPage(browser());
    await page.getByRole("link", { name: "App settings" }).click();
    await page.getByLabel("Greeting").fill("good day");
    await page.getByRole("button", { name: "Save settings" }).click();
    await page.getByText("The settings were saved.").waitFor();
    const open = await frame.evaluate(() => window.client.metadata());
    expect(open["settings"]).toMatchObject({ greeting: "hello" });
    await page.getByRole("button", { name: "Reload all apps" }).click();
    await page.getByRole("link", { name: new RegExp(`^#${ticketId} `) }).click();
    await expect
      .poll(async () => {
        const reloaded = await frameOf("Probe – ticket_sidebar");
        return (await reloaded.evaluate(() => window.client.metadata()))["settings"];
      })
      .toMatchObject({ greeting: "good day" });
  });

  test("informs an agent that only admins can change settings", async () => {
    const { page } = await openHostPage(browser(), "/admin/apps?as=agent");
    await page.getByText("Only admins can change app settings.").waitFor();
    expect(await page.getByLabel("Greeting").isDisabled()).toBe(true);
  });
});

describe("settings by REST", () => {
  test("are written by admins, declared ones only, and never show a secure value", async () => {
    const { running } = await openHostPage(browser(), "/");
    const put = await callEmulator(running, `PUT ${INSTALLATION}.json`, {
      body: { settings: { greeting: "hi", key: "new", stranger: 1 } },
    });
    expect(put.status).toBe(200);
    expect(put.body).toMatchObject({
      id: 700_001,
      app_id: 500_001,
      settings: { greeting: "hi", title: "Probe" },
    });
    expect(JSON.stringify(put.body)).not.toMatch(/stranger|"key"|new/);
    expect(running.emulator.account.installations.get(700_001)?.settings["key"]).toBe("new");
    const list = await callEmulator(running, "GET /api/v2/apps/installations");
    expect(list.body).toMatchObject({
      installations: [{ settings_objects: expect.arrayContaining([{ name: "greeting", value: "hi" }]) }],
    });
  });

  test("are refused to agents, and where a required one would become blank", async () => {
    const { running } = await openHostPage(browser(), "/");
    const body = { settings: { needed: "" } };
    expect((await callEmulator(running, `PUT ${INSTALLATION}`, { as: "agent", body })).status).toBe(403);
    const refused = await callEmulator(running, `PUT ${INSTALLATION}`, { body });
    expect(refused).toMatchObject({
      status: 422,
      body: { error: "RecordInvalid", details: { needed: expect.any(Array) } },
    });
  });

  test.each([
    { isWritable: true, outcome: { done: { id: 700_001 } } },
    { isWritable: false, outcome: { fail: { status: 403 } } },
  ])("are writable from the app itself: $isWritable, as assumed", async ({ isWritable, outcome }) => {
    const { frame } = await openTicketPage(browser(), {
      assumptions: { settingsWritableFromApp: isWritable },
    });
    const answer = await frame.evaluate(
      (url) =>
        window.client
          .request({
            url,
            type: "PUT",
            contentType: "application/json",
            data: JSON.stringify({ settings: { greeting: "own" } }),
          })
          .then(
            (done) => ({ done }),
            (fail: unknown) => ({ fail }),
          ),
      INSTALLATION,
    );
    expect(answer).toMatchObject(outcome);
  });

  test("are shown beside the app's description, its locations and its requirements", async () => {
    const { running } = await openHostPage(browser(), "/");
    const paths = [
      "/api/v2/apps",
      "/api/v2/apps/owned",
      "/api/v2/apps/500001",
      "/api/v2/apps/locations",
      `${INSTALLATION}/requirements`,
    ];
    const replies = await Promise.all(paths.map((path) => callEmulator(running, `GET ${path}`)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(replies[2]?.body).toMatchObject({
      name: "Probe",
      parameters: expect.arrayContaining([expect.objectContaining({ name: "key", secure: true })]),
    });
    expect(JSON.stringify(replies.map(({ body }) => body))).not.toContain("s3cret");
  });
});
