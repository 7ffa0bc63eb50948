import { describe, expect, test } from "vitest";
import { writeTicketsFile } from "../../support/emulator/write-tickets-file.ts";
import {
  adminLanguage,
  adminLanguages,
  applyPlan,
  fill,
  goToReview,
  openAdmin,
  solveTicket,
} from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("the dry run", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("more than a handful must be acknowledged before anything is created, each ticket with its reason", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      prepare: async (running) => {
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        for (let number = 1; number <= 7; number += 1) await solveTicket({ ask }, `Pedido ${number}`);
        await ask("POST /emulator/clock", { advance: { hours: 3 } });
      },
    });
    const { app } = screens;
    await goToReview(screens);
    const apply = app.getByRole("button", { name: texts.plan.apply, exact: true });
    const acknowledge = app.getByText(fill(texts.dryRun.acknowledge, { count: 7 }));
    await acknowledge.waitFor();
    expect(await apply.isDisabled()).toBe(true);
    await app.getByRole("button", { name: /\d/ }).first().click();
    const rows = app.getByRole("table", { name: texts.dryRun.title }).getByRole("row");
    expect(await rows.filter({ hasText: texts.dryRun.verdict.now }).count()).toBe(7);
    expect(await rows.filter({ hasText: texts.dryRun.reason.noPublicComment }).count()).toBeGreaterThan(0);
    await acknowledge.click();
    await apply.click();
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
  });

  test("of more than a page is counted ticket by ticket: those without a public comment are not in it", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      tickets: await writeTicketsFile({ count: 240, isPublic: (index) => index % 4 > 0 }),
    });
    const { app } = screens;
    await goToReview(screens);
    await app.getByText(fill(texts.dryRun.some, { count: 180 })).waitFor();
    await app.getByText(fill(texts.dryRun.considered, { count: 240 })).waitFor();
    expect((await screens.requests()).filter(({ path }) => path.startsWith("/api/v2/search"))).toHaveLength(
      3,
    );
    await app.getByText(fill(texts.dryRun.acknowledge, { count: 180 })).click();
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    await screens.ask("POST /emulator/clock", { advance: { hours: 1 } });
    expect(await screens.ask("GET /emulator/surveys")).toHaveLength(180);
  });

  test.each(adminLanguages)(
    "of more than one hourly run takes says so, in $locale",
    async ({ locale, texts }) => {
      const screens = await openAdmin(browser(), {
        locale,
        texts,
        tickets: await writeTicketsFile({ count: 1200 }),
      });
      await goToReview(screens);
      const count = new Intl.NumberFormat(locale).format(1200);
      const limit = new Intl.NumberFormat(locale).format(1000);
      const { some, severalRuns } = texts.dryRun;
      await screens.app.getByText(`${fill(some, { count })} ${fill(severalRuns, { limit })}`).waitFor();
    },
  );

  test("the reason for a disabled button is shown beside it", async () => {
    const screens = await openAdmin(browser(), {
      locale,
      texts,
      tickets: await writeTicketsFile({ count: 7 }),
    });
    const { app } = screens;
    await goToReview(screens);
    await app.getByText(texts.plan.waitsFor.count).waitFor();
    await app.getByText(fill(texts.dryRun.acknowledge, { count: 7 })).click();
    await app.getByText(texts.plan.waitsFor.count).waitFor({ state: "detached" });
  });
});
