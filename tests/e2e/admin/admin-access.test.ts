import { describe, expect, test } from "vitest";
import {
  adminLanguages,
  applyPlan,
  openAdmin,
  sampleBody,
  setUpAccount,
  solveTicket,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { findAxeProblems } from "../../support/browser/find-axe-problems.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);
const looks = [
  { scheme: "light", width: 1280, ...adminLanguages[0] },
  { scheme: "dark", width: 900, ...adminLanguages[1] },
] as const;

describe.each(looks)("axe, $scheme at $width px", ({ scheme, width, locale, texts }) => {
  test("finds nothing in any step of setup", async () => {
    const screens = await openAdmin(browser(), { scheme, width, locale, texts });
    const { app, page } = screens;
    const problems: string[] = [];
    const look = async () => problems.push(...(await findAxeProblems(page, app)));
    await app.getByRole("button", { name: texts.connection.test }).click();
    await look();
    await typeConnection(screens);
    await app.getByRole("button", { name: texts.connection.test }).click();
    await app.getByText(texts.connection.result.accepted.title).waitFor();
    await look();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByRole("button", { name: texts.scope.title }).click();
    await app.getByText(texts.scope.brands).waitFor();
    await app.getByRole("button", { name: texts.tags.title }).click();
    await look();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByLabel(texts.content.sample).fill("{");
    await look();
    await app.getByLabel(texts.content.sample).fill(sampleBody);
    await app.getByRole("region", { name: texts.content.preview }).waitFor();
    await look();
    await app.getByRole("button", { name: texts.action.next, exact: true }).click();
    await app.getByRole("list", { name: texts.plan.steps }).waitFor();
    await app.getByRole("button", { name: texts.plan.exact }).first().click();
    await look();
    await applyPlan(screens);
    await app.getByRole("heading", { name: texts.done.title }).waitFor();
    await look();
    expect(problems).toEqual([]);
  });

  test("finds nothing in any tab", async () => {
    const screens = await openAdmin(browser(), {
      scheme,
      width,
      locale,
      texts,
      prepare: async (running) => {
        await setUpAccount(running, { token: "errado" });
        const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
        const ticketId = await solveTicket({ ask }, "Troca de senha");
        await ask(`PUT /api/v2/tickets/${ticketId}/tags`, { tags: ["pesquisa2listen_reenviar"] });
        await ask("POST /emulator/clock", { advance: { minutes: 1 } });
      },
    });
    const { app, page } = screens;
    const problems: string[] = [];
    const look = async () => problems.push(...(await findAxeProblems(page, app)));
    const coverage = app.getByRole("region", { name: texts.overview.coverage });
    await coverage.getByRole("img").waitFor();
    await expect.poll(() => coverage.getByText(texts.overview.coverageLoading).count()).toBe(0);
    await coverage.getByRole("button", { name: texts.action.showTable }).click();
    await look();
    await app.getByText(texts.home.switch).click();
    await app.getByRole("dialog").getByRole("list", { name: texts.plan.steps }).waitFor();
    await look();
    await page.keyboard.press("Escape");
    for (const tab of ["settings", "bulkSend", "remove"] as const) {
      await app.getByRole("tab", { name: texts.home.tabs[tab] }).click();
      await app.getByRole("heading", { level: 2 }).first().waitFor();
      if (tab === "remove") await app.getByRole("list", { name: texts.plan.steps }).waitFor();
      await look();
      if (tab !== "settings") continue;
      await app.getByLabel(texts.when.delay).fill("7");
      await app.getByText(texts.change.notApplied).waitFor();
      await look();
    }
    expect(problems).toEqual([]);
  });

  test("finds nothing on the screen that names whom an agent can ask", async () => {
    const { app, page } = await openAdmin(browser(), { scheme, width, locale, texts, as: "agent" });
    await app.getByRole("heading", { name: texts.gate.title }).waitFor();
    expect(await findAxeProblems(page, app)).toEqual([]);
  });
});

test("the page follows Zendesk from light to dark while it is open", async () => {
  const { app, page, texts } = await openAdmin(browser());
  await app.getByRole("heading", { name: texts.connection.title }).waitFor();
  const background = () => app.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.getByRole("button", { name: "Dark", exact: false }).click();
  await expect.poll(background).not.toBe("rgb(255, 255, 255)");
});
