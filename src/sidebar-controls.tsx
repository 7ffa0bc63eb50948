import { createRoot } from "react-dom/client";
import { createAccountClock } from "./application/clock/create-account-clock.ts";
import { keepCurrent } from "./application/ticket/keep-current.ts";
import type { TicketSession } from "./application/ticket/ticket-session.ts";
import { browserClock } from "./browser-clock.ts";
import type { PageScheme } from "./sidebar/status/page-scheme.ts";
import { retryLoad } from "./sidebar/retry-load.ts";
import { SidebarApp } from "./sidebar/sidebar-app.tsx";
import type { StatusLanguage } from "./sidebar/status/status-language.ts";
import { chooseTextLocale } from "./ui/texts/locale.ts";
import { loadSidebarTexts } from "./ui/texts/sidebar-texts/load-sidebar-texts.ts";
import { createAccountGateway } from "./zendesk/gateways/create-account-gateway.ts";
import { createRestSend } from "./zendesk/rest/create-rest-send.ts";
import { createTicketGateway } from "./zendesk/gateways/ticket-gateway.ts";
import type { ZafClient } from "./zendesk/zaf/zaf-client.ts";

/** Gives the shown status its action and its disclosures: the sidebar's second step, with React. */
export async function takeOver({
  client,
  session,
  language,
  scheme,
}: {
  client: ZafClient;
  session: TicketSession;
  language: StatusLanguage;
  scheme: PageScheme;
}): Promise<void> {
  const clock = createAccountClock(browserClock);
  const send = createRestSend(client, null, clock.noticeAnswer);
  clock.subscribe(() => session.setClock(clock));
  const tickets = createTicketGateway(send);
  keepCurrent(session, tickets);
  const [texts, metadata] = await Promise.all([
    retryLoad(() => loadSidebarTexts(chooseTextLocale(language.locale))),
    client.metadata(),
  ]);
  const controls = document.getElementById("controls");
  if (!controls) throw new Error("Failed to add the controls: the page has no #controls.");
  const openSetup = () => void client.invoke("routeTo", "nav_bar", metadata.name ?? "2listen", "");
  const account = createAccountGateway(send);
  const root = createRoot(controls);
  root.render(
    <SidebarApp parts={{ session, tickets, account, clock, language, texts, openSetup }} scheme={scheme} />,
  );
  client.on("app.willDestroy", () => root.unmount());
}
