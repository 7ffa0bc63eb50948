import { describe, expect, test } from "vitest";
import {
  type AdminScreens,
  adminLanguages,
  applyPlan,
  fill,
  listOurRules,
  openAdmin,
  sampleBody,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { writeTicketsFile } from "../../support/emulator/write-tickets-file.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

async function goToWhen(screens: AdminScreens): Promise<void> {
  const { app, texts } = screens;
  await typeConnection(screens);
  await app.getByRole("button", { name: texts.connection.skipTest }).click();
  await app.getByRole("heading", { name: texts.when.title }).waitFor();
}

describe.each(adminLanguages)("when a survey is sent ($locale)", ({ locale, texts }) => {
  test("in business hours, as the automation, the last step and the overview say alike", async () => {
    const tickets = await writeTicketsFile({ count: 3 });
    const screens = await openAdmin(browser(), { locale, texts, tickets });
    const { app } = screens;
    await goToWhen(screens);
    await app.getByText(texts.when.businessHours, { exact: true }).click();
    await app.getByText(fill(texts.when.hourlyBusiness, { count: 2 })).waitFor();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByText(texts.dryRun.bound.businessHours).waitFor();
    await applyPlan(screens);
    await app.getByText(fill(texts.done.businessHours, { count: 2 })).waitFor();
    const [rule] = await listOurRules(screens, "automations");
    expect(rule?.conditions.all).toContainEqual({
      field: "updated_at",
      operator: "greater_than_business_hours",
      value: "2",
    });
    await app.getByRole("button", { name: texts.done.overview }).click();
    await app.getByText(fill(texts.overview.businessRule, { count: 2 })).waitFor();
  });

  test("after more than a day, is shown with the day", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToWhen(screens);
    await app.getByLabel(texts.when.delay).fill("50");
    const clock = (hour: number) =>
      new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" }).format(
        Date.UTC(2024, 0, 1, hour, 15),
      );
    const times = { count: 2, hours: 50, from: clock(9), earliest: clock(11), latest: clock(12) };
    await app.getByText(fill(texts.when.hourlyDays, times)).waitFor();
  });
});
