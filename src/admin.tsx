import { createRoot, type Root } from "react-dom/client";
import { createAccountClock } from "./application/clock/create-account-clock.ts";
import { AdminApp } from "./admin/admin-app.tsx";
import type { AdminPorts } from "./admin/admin-ports.ts";
import { preloadScreen } from "./admin/frame/screens.ts";
import type { AdminLanguage } from "./admin/texts/admin-texts.ts";
import { loadAdminTexts } from "./admin/texts/load-admin-texts.ts";
import { browserClock } from "./browser-clock.ts";
import { chooseDateLocale } from "./ui/texts/format-moment.ts";
import { chooseTextLocale } from "./ui/texts/locale.ts";
import { createTranslate } from "./ui/texts/translate.ts";
import { createAccountGateway } from "./zendesk/gateways/create-account-gateway.ts";
import { createFindSampleTicket } from "./zendesk/gateways/find-sample-ticket.ts";
import { createRestSend } from "./zendesk/rest/create-rest-send.ts";
import { initZafClient } from "./zendesk/zaf/init-zaf-client.ts";
import { listAdmins } from "./zendesk/gateways/list-admins.ts";
import { redactTokens } from "./zendesk/redaction/redact-tokens.ts";
import { createTokenRedaction } from "./zendesk/redaction/token-redaction.ts";
import { readAgent } from "./zendesk/zaf/read-agent.ts";
import { createTicketGateway } from "./zendesk/gateways/ticket-gateway.ts";
import type { ZafClient } from "./zendesk/zaf/zaf-client.ts";
import { followScheme, readScheme } from "./zendesk/zaf/zaf-frame.ts";

/** The admin's page: joins Zendesk, the use cases and the screens. */
async function startAdminPage(client: ZafClient, root: Root): Promise<void> {
  // What is surely needed next is fetched beside the handshake.
  void loadAdminTexts(chooseTextLocale(navigator.language));
  const [values, metadata] = await Promise.all([
    client.get(["currentUser", "currentAccount"]),
    client.metadata(),
  ]);
  void preloadScreen(metadata.settings);
  const agent = readAgent(values);
  const language = await loadLanguage(agent.locale, agent.timeZone);
  const clock = createAccountClock(browserClock);
  const redaction = createTokenRedaction();
  const send = redactTokens(createRestSend(client, null, clock.noticeAnswer), redaction);
  const sendOnce = redactTokens(createRestSend(client, false, clock.noticeAnswer), redaction);
  const ports: AdminPorts = {
    gateway: createAccountGateway(send),
    reads: createAccountGateway(sendOnce),
    tickets: createTicketGateway(send),
    findSampleTicket: createFindSampleTicket(sendOnce),
    listAdmins: () => listAdmins(sendOnce),
    installationId: metadata.installationId,
    readSettings: async () => (await client.metadata()).settings,
    user: agent,
    isTrial: readIsTrial(values["currentAccount"]),
    storage: () => window.localStorage,
    clock,
    openTicket: (ticketId) => void client.invoke("routeTo", "ticket", ticketId),
  };
  let scheme = readScheme(window.location);
  const draw = () => root.render(<AdminApp ports={ports} language={language} scheme={scheme} />);
  draw();
  followScheme(client, (next) => {
    scheme = next;
    draw();
  });
}

function readIsTrial(account: unknown): boolean | null {
  const daysLeft =
    typeof account === "object" && account !== null && "daysLeftInTrial" in account
      ? account.daysLeftInTrial
      : null;
  return typeof daysLeft === "number" ? daysLeft > 0 : null;
}

async function loadLanguage(locale: string | null, timeZone: string | null): Promise<AdminLanguage> {
  const texts = await loadAdminTexts(chooseTextLocale(locale));
  const dateLocale = chooseDateLocale(locale);
  document.documentElement.lang = dateLocale;
  document.title = texts.title;
  return { locale: dateLocale, timeZone, t: createTranslate(texts, dateLocale) };
}

/** Outside Zendesk there is nobody's language to go by but the browser's. */
async function showTrouble(root: Root, trouble: "outside" | "failed"): Promise<void> {
  const texts = await loadAdminTexts(chooseTextLocale(navigator.language));
  root.render(<p role="alert">{texts.trouble[trouble]}</p>);
}

const container = document.getElementById("root");
if (container) {
  const root = createRoot(container);
  const client = initZafClient();
  if (client) startAdminPage(client, root).catch(() => showTrouble(root, "failed"));
  else void showTrouble(root, "outside");
}
