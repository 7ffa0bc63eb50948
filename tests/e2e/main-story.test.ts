import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { RunningEmulator } from "../../receiver/start-emulator.ts";
import english from "../../translations/en.json" with { type: "json" };
import portuguese from "../../translations/pt-br.json" with { type: "json" };
import { askEmulator } from "../support/emulator/ask-emulator.ts";
import { lendPage } from "../support/browser/lend-page.ts";
import { setUpThroughScreens, testConnectionOnScreen } from "../support/browser/set-up-through-screens.ts";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { useBrowser } from "../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const languages = {
  en: { texts: english, locale: "en-US", publicReply: "Public reply", submitSolved: "Submit as solved" },
  "pt-br": {
    texts: portuguese,
    locale: "pt-BR",
    publicReply: "Resposta pública",
    submitSolved: "Enviar como resolvido",
  },
};

type Language = (typeof languages)["en"];

/** A requester whose name breaks JSON that is put together carelessly. */
const requester = { name: 'Zé "Teste" \\ O\'Neil 🙂', email: "ze.teste@example.com" };
const dispatchTag = "pesquisa2listen_disparada";

describe.each([
  { kind: "automation", language: languages.en, ruleTitle: "2listen · dispatch" },
  { kind: "trigger", language: languages["pt-br"], ruleTitle: "2listen · disparo" },
] as const)("from a blank account to a resent survey, by $kind ($language.locale)", (story) => {
  it("sends exactly one survey per ticket, informs the agent, and resends only when asked", async () => {
    const running = await startTestEmulator({ apps: ["dist"] });
    const { language, kind } = story;
    const admin = await openApp(running, "/agent/apps/2listen", { as: "admin", language });
    await setUpThroughScreens(admin.app, {
      running,
      texts: language.texts,
      kind,
      onReview: async (app) => {
        const plan = app.getByRole("list", { name: language.texts.admin.plan.steps });
        await plan.waitFor();
        expect(await countPlanned(plan.getByRole("listitem").allInnerTexts(), language)).toEqual({
          webhook: 1,
          automation: kind === "automation" ? 1 : 0,
          trigger: kind === "automation" ? 2 : 3,
        });
      },
    });
    await clearSurveys(running);

    const ticketId = await createTicket(running);
    const agent = await openApp(running, `/agent/tickets/${ticketId}`, { as: "agent", language });
    await solveInPublic(agent.page, language);
    await expectTicket(running, ticketId, (ticket) => ticket.status === "solved");
    await advance(running, 3);
    await expectSurveys(running, 1);
    expect((await readTicket(running, ticketId)).tags).toContain(dispatchTag);

    const { status } = language.texts;
    await agent.app.getByText(status.sent.sentence).waitFor();
    await agent.app.getByText(story.ruleTitle).waitFor();
    expect(await agent.app.locator("#status").innerText()).toMatch(/\d{1,2}:\d{2}/);

    await advance(running, 5);
    await expectSurveys(running, 1);

    const { actions, resend } = language.texts.sidebar;
    await agent.app.getByRole("button", { name: actions.resend, exact: true }).click();
    await agent.app.getByText(resend.question).waitFor();
    await agent.app
      .getByRole("button", { name: new RegExp(`^(${resend.confirm}|${resend.confirmAnyway})$`) })
      .last()
      .click();
    await agent.app.getByText(resend.outcomes.done.replace("{email}", requester.email)).waitFor();
    await askEmulator(running, "POST /emulator/clock", { advance: { minutes: 0 } });
    await expectSurveys(running, 2);

    const again = await openApp(running, "/agent/apps/2listen", { as: "admin", language });
    await again.app.getByRole("tab", { name: language.texts.admin.home.tabs.settings }).click();
    await again.app.getByRole("button", { name: language.texts.admin.change.review }).click();
    await again.app.getByText(language.texts.admin.plan.nothing.title).waitFor();
  });
});

describe("a wrong token in setup", () => {
  it("is named as unauthorised with what to check, and nothing is created", async () => {
    const running = await startTestEmulator({ apps: ["dist"] });
    const { en: language } = languages;
    const { app } = await openApp(running, "/agent/apps/2listen", { as: "admin", language });
    await testConnectionOnScreen(app, { running, texts: language.texts, kind: "automation", token: "wrong" });
    const { unauthorised } = language.texts.admin.connection.result;
    await app.getByText(unauthorised.title.replace("{status}", "401")).waitFor();
    await app.getByText(unauthorised.text).waitFor();
    expect(await readCounts(running)).toEqual({ webhooks: 0, surveys: 0, ours: 0 });
  });
});

async function openApp(
  running: RunningEmulator,
  path: string,
  { as, language }: { as: "admin" | "agent"; language: Language },
): Promise<{ page: Page; app: FrameLocator }> {
  const page = await lendPage(browser(), { width: 1280, height: 900 });
  await page.goto(`${running.url}${path}?as=${as}&locale=${language.locale}`);
  return { page, app: page.frameLocator("iframe").first() };
}

async function solveInPublic(page: Page, language: Language): Promise<void> {
  await page
    .getByRole("textbox", { name: language.publicReply })
    .fill("Resolvido! Qualquer dúvida, responda aqui.");
  await page.getByRole("button", { name: language.submitSolved }).click();
}

async function countPlanned(texts: Promise<string[]>, language: Language): Promise<Record<string, number>> {
  const { kind } = language.texts.admin.plan;
  const titles = (await texts).map((text) => text.toLowerCase());
  const count = (word: string) =>
    titles.filter((title) => new RegExp(`(^|\\n|\\s)\\S+ ${word} “`).test(title)).length;
  return { webhook: count(kind.webhook), automation: count(kind.automation), trigger: count(kind.trigger) };
}

async function createTicket(running: RunningEmulator): Promise<number> {
  const reply = await askEmulator(running, "POST /api/v2/tickets", {
    ticket: { subject: "Cobrança em duplicidade", requester, comment: { body: "Fui cobrado duas vezes." } },
  });
  return (reply as { ticket: { id: number } }).ticket.id;
}

async function readTicket(running: RunningEmulator, id: number): Promise<{ status: string; tags: string[] }> {
  const reply = await askEmulator(running, `GET /api/v2/tickets/${id}`);
  return (reply as { ticket: { status: string; tags: string[] } }).ticket;
}

function expectTicket(
  running: RunningEmulator,
  id: number,
  isReached: (ticket: { status: string }) => boolean,
): Promise<void> {
  return expect.poll(async () => isReached(await readTicket(running, id)), { timeout: 15_000 }).toBe(true);
}

function advance(running: RunningEmulator, hours: number): Promise<unknown> {
  return askEmulator(running, "POST /emulator/clock", { advance: { hours } });
}

async function clearSurveys(running: RunningEmulator): Promise<void> {
  await askEmulator(running, "DELETE /emulator/surveys");
}

async function expectSurveys(running: RunningEmulator, count: number): Promise<void> {
  const surveys = (await askEmulator(running, "GET /emulator/surveys")) as { body: unknown }[];
  expect(surveys.map(({ body }) => body)).toEqual(
    Array.from({ length: count }, () => ({ nome: requester.name, email: requester.email })),
  );
}

async function readCounts(running: RunningEmulator): Promise<Record<string, number>> {
  const { webhooks } = (await askEmulator(running, "GET /api/v2/webhooks")) as { webhooks: unknown[] };
  const surveys = (await askEmulator(running, "GET /emulator/surveys")) as unknown[];
  const { automations } = (await askEmulator(running, "GET /api/v2/automations")) as {
    automations: { title: string }[];
  };
  const ours = automations.filter(({ title }) => title.includes("2listen")).length;
  return { webhooks: webhooks.length, surveys: surveys.length, ours };
}
