import { describe, expect, test } from "vitest";
import { adminLanguages, goToReview, openAdmin } from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { aStandInWebhook } from "../../support/account/a-stand-in-webhook.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);
const overlong = "Pesquisa".repeat(40);

describe.each(adminLanguages.slice(0, 1))("names without an end ($locale)", ({ locale, texts }) => {
  test("widen no review, on a page of 900 pixels", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        const ask = (call: string, body: unknown) => askEmulator(running, call, body);
        const { webhook } = (await ask(
          "POST /api/v2/webhooks",
          aStandInWebhook(overlong.slice(0, 120), running.credentials),
        )) as { webhook: { id: string } };
        await ask("POST /api/v2/automations", {
          automation: {
            title: overlong,
            active: true,
            conditions: {
              all: [
                { field: "status", operator: "is", value: "solved" },
                { field: "current_tags", operator: "not_includes", value: "nps_enviado" },
                { field: "updated_at", operator: "greater_than", value: "2" },
              ],
              any: [],
            },
            actions: [
              {
                field: "notification_webhook",
                value: [webhook.id, '{"email":"{{ticket.requester.email}}"}'],
              },
              { field: "current_tags", value: "nps_enviado" },
            ],
          },
        });
      },
    });
    const { app, page } = screens;
    await page.setViewportSize({ width: 900, height: 1000 });
    await goToReview(screens);
    await app.getByText(texts.review.adopt).waitFor();
    expect(await app.getByText(overlong).count()).toBeGreaterThan(0);
    await page.screenshot({ path: "build/overlong-review.png", fullPage: true });
    const widths = await app.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
