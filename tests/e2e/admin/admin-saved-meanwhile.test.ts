import { describe, expect, test } from "vitest";
import {
  adminLanguages,
  listOurRules,
  openAdmin,
  setUpAccount,
} from "../../support/browser/admin-screens.ts";
import type { AdminScreens } from "../../support/browser/admin-screens.ts";
import { saveAppSettings } from "../../support/emulator/ask-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

/** Another admin saves nine hours while this one has typed seven and looks at the plan. */
async function reviewWhileChanged(screens: AdminScreens): Promise<void> {
  const { app, texts, running } = screens;
  await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
  await app.getByLabel(texts.when.delay).fill("7");
  await app.getByRole("button", { name: texts.change.review }).click();
  await app.getByRole("dialog").getByRole("list", { name: texts.plan.steps }).waitFor();
  await saveAppSettings(running, { delay_hours: 9 });
}

const readDelay = async ({ running }: AdminScreens) =>
  [...running.emulator.account.installations.values()].map(({ settings }) => Number(settings["delay_hours"]));

const writes = async ({ requests }: AdminScreens) =>
  (await requests()).filter(({ method, path }) => method !== "GET" && path.startsWith("/api/v2/auto"));

describe.each(adminLanguages)(
  "settings that another admin saved meanwhile ($locale)",
  ({ locale, texts }) => {
    test("are shown before anything is applied, and kept on request", async () => {
      const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
      const { app } = screens;
      await reviewWhileChanged(screens);
      const dialog = app.getByRole("dialog");
      await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
      await dialog.getByText(texts.plan.meanwhile.title).first().waitFor();
      expect(await dialog.getByRole("row").last().innerText()).toMatch(/2\s+9/);
      expect(await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).isDisabled()).toBe(
        true,
      );
      expect(await writes(screens)).toEqual([]);
      await dialog.getByRole("button", { name: texts.plan.meanwhile.keepTheirs }).click();
      await dialog.waitFor({ state: "detached" });
      expect(await app.getByLabel(texts.when.delay).inputValue()).toBe("9");
      expect(await readDelay(screens)).toEqual([9]);
      expect(await writes(screens)).toEqual([]);
    });

    test("are overwritten only once the person chose so and saw the plan again", async () => {
      const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
      const { app } = screens;
      await reviewWhileChanged(screens);
      const dialog = app.getByRole("dialog");
      const apply = dialog.getByRole("button", { name: texts.plan.apply, exact: true });
      await apply.click();
      await dialog.getByRole("button", { name: texts.plan.meanwhile.applyMine }).click();
      await dialog.getByText(texts.plan.meanwhile.title).first().waitFor({ state: "detached" });
      expect(await readDelay(screens)).toEqual([9]);
      await apply.click();
      await dialog.getByText(texts.plan.complete).waitFor();
      expect(await readDelay(screens)).toEqual([7]);
      const [rule] = await listOurRules(screens, "automations");
      expect(rule?.conditions.all.find(({ field }) => field === "updated_at")?.value).toBe("7");
    });

    test("are not known where they cannot be read: the page says so, and applying waits for a confirmation", async () => {
      const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
      const { app, ask } = screens;
      await reviewWhileChanged(screens);
      await ask("POST /emulator/faults", { match: "GET /api/v2/apps/installations/*", status: 403 });
      const dialog = app.getByRole("dialog");
      await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
      await dialog.getByText(texts.plan.meanwhile.unknownTitle).waitFor();
      expect(await writes(screens)).toEqual([]);
      await dialog.getByRole("button", { name: texts.plan.meanwhile.applyAnyway }).click();
      await dialog.getByText(texts.plan.complete).waitFor();
      expect(await readDelay(screens)).toEqual([7]);
    });
  },
);
