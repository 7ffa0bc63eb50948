import { openTicketSession } from "./application/ticket/ticket-session.ts";
import { isSetUp } from "./domain/is-set-up.ts";
import { readSettings } from "./domain/read-settings.ts";
import type { Settings } from "./domain/settings.ts";
import { afterPaint } from "./faces/sidebar/after-paint.ts";
import { browserClock } from "./faces/sidebar/browser-clock.ts";
import { createPageScheme, type PageScheme } from "./faces/sidebar/page-scheme.ts";
import { guessLocale, rememberLocale } from "./faces/sidebar/remembered-locale.ts";
import { showSession } from "./faces/sidebar/show-session.ts";
import { loadStatusLanguage } from "./faces/sidebar/status-language.ts";
import { openStatusPage, type StatusPage } from "./faces/sidebar/status-page.ts";
import { chooseTextLocale } from "./ui/texts/locale.ts";
import { loadStatusTexts } from "./ui/texts/status-texts/load-status-texts.ts";
import { initZafClient } from "./zendesk/init-zaf-client.ts";
import type { ZafClient } from "./zendesk/zaf-client.ts";
import { fitFrame, followScheme, readScheme } from "./zendesk/zaf-frame.ts";
import { createTicketHost } from "./zendesk/zaf-ticket-host.ts";

interface Page {
  status: StatusPage;
  scheme: PageScheme;
}

/**
 * The sidebar starts in two steps, because every open ticket has its own: this small part shows the status from what
 * Zendesk's page already holds; what can be done about it, and React with it, is fetched after that is painted.
 */
async function start(client: ZafClient, page: Page): Promise<void> {
  const session = await openTicketSession(createTicketHost(client), loadSettings(client), browserClock);
  const { agent } = session.state();
  const locale = agent.locale ?? guess;
  const language = await loadStatusLanguage(locale, agent.timeZone);
  document.documentElement.lang = language.locale;
  document.title = language.texts.pageTitle;
  showSession(page.status, session, language);
  await afterPaint();
  const stops = [fitFrame(client, document.body), followScheme(client, page.scheme.change)];
  client.on("app.willDestroy", () => {
    for (const stop of stops) stop();
  });
  await session.follow();
  rememberLocale(locale);
  // The status stands by itself: should this part not load, it stays and follows the ticket.
  const { takeOver } = await import("./sidebar-controls.tsx");
  await takeOver({ client, session, language, scheme: page.scheme });
}

async function loadSettings(client: ZafClient): Promise<Settings | null> {
  const { settings } = readSettings((await client.metadata()).settings);
  return isSetUp(settings) ? settings : null;
}

/** Says that there is nothing to show, and why. */
async function showTrouble({ status }: Page, kind: "outside" | "failed"): Promise<void> {
  status.show({ kind, mark: "none", hasAction: false, ...(await guessedTexts)[kind] });
}

/** Resolves once the page is read to its end, and Zendesk's SDK with it. */
async function awaitDocument(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

const scheme = createPageScheme(document.documentElement, readScheme(location));
const guess = guessLocale();
// Fetched beside the SDK and the handshake. The module loader keeps them for the session, unless the guess was wrong.
const guessedTexts = loadStatusTexts(chooseTextLocale(guess));

async function main(): Promise<void> {
  await awaitDocument();
  const page: Page = { status: openStatusPage(document), scheme };
  const client = initZafClient();
  if (!client) return showTrouble(page, "outside");
  try {
    await start(client, page);
  } catch {
    if (page.status.isEmpty()) await showTrouble(page, "failed");
  }
}

void main();
