import { openTicketSession, type TicketSession } from "./application/ticket/ticket-session.ts";
import { isSetUp } from "./domain/survey/is-set-up.ts";
import { readSettings } from "./domain/survey/read-settings.ts";
import type { Settings } from "./domain/survey/settings.ts";
import { retryLoad } from "./sidebar/retry-load.ts";
import { afterPaint } from "./sidebar/status/after-paint.ts";
import { browserClock } from "./browser-clock.ts";
import { createPageScheme, type PageScheme } from "./sidebar/status/page-scheme.ts";
import { showSession } from "./sidebar/status/show-session.ts";
import { loadStatusLanguage } from "./sidebar/status/status-language.ts";
import { openStatusPage, type StatusPage } from "./sidebar/status/status-page.ts";
import { chooseTextLocale } from "./ui/texts/locale.ts";
import { loadStatusTexts } from "./ui/texts/status-texts/load-status-texts.ts";
import { awaitSdk, initZafClient } from "./zendesk/zaf/init-zaf-client.ts";
import type { ZafClient } from "./zendesk/zaf/zaf-client.ts";
import { fitFrame, followScheme, readScheme } from "./zendesk/zaf/zaf-frame.ts";
import { createTicketHost } from "./zendesk/zaf/zaf-ticket-host.ts";

/** A host that answers sooner is not waited for: a bar that flashes would only unsettle. */
const noticedWaitMs = 500;

interface Page {
  status: StatusPage;
  scheme: PageScheme;
}

/**
 * The sidebar starts in two steps, because every open ticket has its own: this small part shows the status from what
 * Zendesk's page already has; the actions, and React with them, are fetched after that is painted.
 */
async function main(): Promise<void> {
  const scheme = createPageScheme(document.documentElement, readScheme(location));
  setPageLanguage(navigator.language);
  setTimeout(() => openStatusPage(document).showWaiting(), noticedWaitMs);
  await awaitSdk();
  const client = initZafClient();
  const opening = client && openTicketSession(createTicketHost(client), loadSettings(client), browserClock);
  // Fetched while Zendesk answers. The module loader keeps them for the session, unless the guess is wrong.
  const guessedTexts = loadStatusTexts(chooseTextLocale(navigator.language));
  await awaitDocument();
  const page: Page = { status: openStatusPage(document), scheme };
  const showTrouble = async (kind: "outside" | "failed") =>
    page.status.show({ kind, mark: "none", hasAction: false, ...(await guessedTexts)[kind] });
  if (!client || !opening) return showTrouble("outside");
  try {
    await showTicket(client, await opening, page);
  } catch {
    if (page.status.isEmpty()) await showTrouble("failed");
  }
}

async function showTicket(client: ZafClient, session: TicketSession, page: Page): Promise<void> {
  const { agent } = session.state();
  const language = await loadStatusLanguage(agent.locale ?? navigator.language, agent.timeZone);
  setPageLanguage(language.locale);
  showSession(page.status, session, language);
  await afterPaint();
  document.title = language.texts.pageTitle;
  const stops = [fitFrame(client, document.body), followScheme(client, page.scheme.change)];
  client.on("app.willDestroy", () => {
    for (const stop of stops) stop();
  });
  await session.follow();
  // The status does not depend on this part: where it does not load, the status stays and follows the ticket.
  const { takeOver } = await retryLoad(() => import("./sidebar-controls.tsx"));
  await takeOver({ client, session, language, scheme: page.scheme });
}

/** Names the page's language; setting the same one again would make the browser restyle the whole page. */
function setPageLanguage(locale: string): void {
  if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
}

async function loadSettings(client: ZafClient): Promise<Settings | null> {
  const { settings } = readSettings((await client.metadata()).settings);
  return isSetUp(settings) ? settings : null;
}

/** Resolves once the page is read to its end. */
async function awaitDocument(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

void main();
