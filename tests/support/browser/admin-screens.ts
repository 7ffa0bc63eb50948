import type { Browser, FrameLocator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { EmulatorOptions, RunningEmulator } from "../../../receiver/start-emulator.ts";
import english from "../../../translations/en.json" with { type: "json" };
import portuguese from "../../../translations/pt-br.json" with { type: "json" };
import { defaultSettings } from "../../../src/domain/survey/default-settings.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { applySettings, someSettings } from "../account/a-set-up.ts";
import { restOverHttp } from "../emulator/rest-over-http.ts";
import { askEmulator } from "../emulator/ask-emulator.ts";
import { lendPage } from "./lend-page.ts";
import { startTestEmulator } from "../emulator/start-test-emulator.ts";

export type AdminTexts = typeof english.admin;

interface AdminLanguage {
  locale: "en-US" | "pt-BR";
  texts: AdminTexts;
}

/** The two languages that the admin's screens are driven in. */
export const adminLanguages: readonly [AdminLanguage, AdminLanguage] = [
  { locale: "en-US", texts: english.admin },
  { locale: "pt-BR", texts: portuguese.admin },
];

/**
 * For what happens in the same way in each language: the languages take turns from file to file. What a setup says from its
 * start to its end, how dates and numbers are written, and what axe finds is looked at in both.
 */
export const adminLanguage = (locale: AdminLanguage["locale"]): AdminLanguage =>
  locale === "en-US" ? adminLanguages[0] : adminLanguages[1];

/** The admin's page, open in a real browser, of a fresh emulator. */
export interface AdminScreens {
  page: Page;
  app: FrameLocator;
  running: RunningEmulator;
  texts: AdminTexts;
  ask: (call: string, body?: unknown) => Promise<unknown>;
  /** What the app asked of Zendesk since the page was opened, such as `POST /api/v2/webhooks`. */
  requests: () => Promise<{ method: string; path: string; status: number }[]>;
}

export interface AdminOptions extends EmulatorOptions {
  locale?: string;
  texts?: AdminTexts;
  as?: string;
  scheme?: "light" | "dark";
  width?: number;
  /** Another page of an emulator that runs. */
  running?: RunningEmulator;
  /** Puts the account into the state that the page opens on. */
  prepare?: (running: RunningEmulator) => Promise<void>;
}

/** Opens the admin's page. An error in it, a break of its security policy, or a text with an unfilled slot fails the test. */
export async function openAdmin(browser: Browser, options: AdminOptions = {}): Promise<AdminScreens> {
  const {
    locale = "en-US",
    texts = english.admin,
    as = "admin",
    scheme = "light",
    width = 1280,
    ...rest
  } = options;
  const { running: given, prepare, ...emulatorOptions } = rest;
  const running =
    given ?? (await startTestEmulator({ apps: ["dist"], rateLimits: false, ...emulatorOptions }));
  await prepare?.(running);
  const page = await lendPage(browser, { width, height: 1000, setsClock: true });
  onTestFinished(async () => expect(await listUnfilledSlots(page)).toEqual([]));
  // The page's clock is the emulator's.
  await page.clock.setFixedTime(running.emulator.clock.nowIso());
  await page.goto(`${running.url}/agent/apps/2listen?as=${as}&locale=${locale}&scheme=${scheme}`);
  const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
  const requests = async () =>
    (await ask("GET /emulator/requests")) as { method: string; path: string; status: number }[];
  return { page, app: page.frameLocator("iframe").first(), running, texts, ask, requests };
}

/** Slots of texts, such as `{count}`, that the app's page shows as it is left; Zendesk's own placeholders have two braces. */
async function listUnfilledSlots(page: Page): Promise<string[]> {
  const app = page.frames().find((frame) => frame.url().includes("/admin.html"));
  const text = (await app?.locator("body").innerText()) ?? "";
  return text.match(/(?<!\{)\{\w+\}(?!\})/g) ?? [];
}

/** A text of the translations with its slots filled, as a plain string to look for. */
export function fill(template: string | { other: string }, values: Record<string, string | number>): string {
  const text = typeof template === "string" ? template : template.other;
  return text.replace(/\{(\w+)\}/g, (_slot, name: string) => String(values[name] ?? ""));
}

/** 2listen's own sample, as its guide names the values, with the ticket's number beside them. */
export const sampleBody = JSON.stringify({
  nome: "Público-Alvo",
  email: "publicoalvo@teste.com",
  ticket: "{{ticket.id}}",
});

/** Types what 2listen gave, without testing it. */
export async function typeConnection({ app, texts, running }: AdminScreens, token?: string): Promise<void> {
  const { credentials } = running;
  await app.getByLabel(texts.connection.endpoint).fill(credentials.endpoint);
  await app.getByLabel(texts.connection.email).fill(credentials.email);
  await app.getByLabel(texts.connection.token).fill(token ?? credentials.token);
}

/** Goes from an empty setup to its review, whatever the review shows. */
export async function fillSetup(screens: AdminScreens): Promise<void> {
  const { app, texts } = screens;
  await typeConnection(screens);
  await app.getByRole("button", { name: texts.connection.skipTest }).click();
  await app.getByRole("button", { name: texts.action.next, exact: true }).click();
  await app.getByLabel(texts.content.sample).fill(sampleBody);
  await app.getByRole("button", { name: texts.action.next, exact: true }).click();
}

/** Goes from an empty setup to the plan on its review. */
export async function goToReview(screens: AdminScreens): Promise<void> {
  await fillSetup(screens);
  const { app, texts } = screens;
  await app.getByRole("list", { name: texts.plan.steps }).waitFor();
}

/** Applies the plan of the review, once its dry run is shown. */
export async function applyPlan({ app, texts }: AdminScreens): Promise<void> {
  await app.getByRole("button", { name: texts.plan.apply, exact: true }).click();
}

/** Sets the account up through every screen, and goes on to the overview. */
export async function setUp(screens: AdminScreens): Promise<void> {
  const { app, texts } = screens;
  await goToReview(screens);
  await applyPlan(screens);
  await app.getByRole("button", { name: texts.done.overview }).click();
  await app.getByRole("tab", { name: texts.home.tabs.overview }).waitFor();
}

/** Puts a set-up account under the page: for tests of what comes after setup. `token` may be a wrong one. */
export async function setUpAccount(
  running: RunningEmulator,
  changes: Parameters<typeof someSettings>[0] & { token?: string } = {},
): Promise<void> {
  const { token = running.credentials.token, ...survey } = changes;
  const { installations } = (await askEmulator(running, "GET /api/v2/apps/installations")) as {
    installations: { id: number }[];
  };
  await applySettings(
    createAccountGateway(restOverHttp(running.url, "admin")),
    someSettings({
      endpoint: running.credentials.endpoint,
      accountEmail: running.credentials.email,
      ...survey,
    }),
    { saved: defaultSettings(), token, installationId: installations[0]?.id ?? 0 },
  );
  await askEmulator(running, "DELETE /emulator/requests");
}

/** A rule of the account whose title holds a text. */
export interface ShownRule {
  id: number;
  title: string;
  active: boolean;
  conditions: { all: { field: string; operator: string; value: string }[]; any: unknown[] };
  actions: { field: string; value: string | string[] }[];
}

/** The automations or triggers that the app made. */
export async function listOurRules(
  { ask }: Pick<AdminScreens, "ask">,
  kind: "automations" | "triggers",
): Promise<ShownRule[]> {
  const reply = (await ask(`GET /api/v2/${kind}`)) as Record<string, ShownRule[]>;
  return (reply[kind] ?? []).filter(({ title }) => title.includes("2listen ·"));
}

/** Makes a ticket that an agent has answered in public and solved. */
export async function solveTicket({ ask }: Pick<AdminScreens, "ask">, subject: string): Promise<number> {
  const { ticket } = (await ask("POST /api/v2/tickets", {
    ticket: {
      subject,
      requester: { name: "Ana Cliente", email: "ana.cliente@example.com" },
      comment: { body: "Pode me ajudar?", public: true },
    },
  })) as { ticket: { id: number } };
  await ask(`PUT /api/v2/tickets/${ticket.id}`, {
    ticket: { status: "solved", comment: { body: "Resolvido.", public: true } },
  });
  return ticket.id;
}
