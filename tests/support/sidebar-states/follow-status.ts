import { setImmediate as nextTurn } from "node:timers/promises";
import type { Stage } from "../../../scripts/screenshots/scene.ts";
import { keepCurrent } from "../../../src/application/ticket/keep-current.ts";
import { openTicketSession } from "../../../src/application/ticket/ticket-session.ts";
import { isSetUp } from "../../../src/domain/survey/is-set-up.ts";
import { readSettings } from "../../../src/domain/survey/read-settings.ts";
import { chooseSurveyAction } from "../../../src/domain/status/ticket-status/choose-survey-action.ts";
import { showSession } from "../../../src/sidebar/status/show-session.ts";
import type { StatusView } from "../../../src/sidebar/status/status-view.ts";
import { chooseDateLocale, createMomentFormat } from "../../../src/ui/texts/format-moment.ts";
import type { RestSend } from "../../../src/zendesk/rest/rest-send.ts";
import { createTicketGateway } from "../../../src/zendesk/gateways/ticket-gateway.ts";
import { status as english } from "../../../translations/en.json";
import { status as spanish } from "../../../translations/es.json";
import { status as portuguese } from "../../../translations/pt-br.json";
import { aTicketHost } from "../account/a-ticket-host.ts";
import { restOverHttp } from "../emulator/rest-over-http.ts";
import type { SidebarState, StateLocale } from "./sidebar-state.ts";

const texts = { en: english, "pt-BR": portuguese, es: spanish };

/** The zone of the emulator's people. */
const timeZone = "America/Sao_Paulo";

/**
 * Follows a ticket as the sidebar does, with all its parts but the page: what it would draw at this moment, by language. The
 * ticket's form is read by REST, and what a state changes in the form is passed to it as an edit.
 */
export async function followStatus(stage: Stage, state: SidebarState, ticketId: number) {
  const { send, settle } = watchSend(restOverHttp(stage.url, state.as ?? "agent"));
  const tickets = createTicketGateway(send);
  const { ticket } = await tickets.readTicket(ticketId);
  const { host, tell } = aTicketHost(ticket, { isAdmin: state.as === "admin" });
  const nowMs = Date.parse(((await stage.ask("GET", "/emulator/clock")) as { now: string }).now);
  const clock = { now: () => nowMs, after: () => () => {} };
  const session = await openTicketSession(host, readInstalledSettings(stage), clock);
  const views: Partial<Record<StateLocale, StatusView>> = {};
  for (const locale of Object.keys(texts) as StateLocale[]) {
    const page = {
      show: (view: StatusView) => (views[locale] = view),
      isEmpty: () => false,
      showWaiting() {},
    };
    showSession(page, session, languageOf(locale));
  }
  await session.follow();
  keepCurrent(session, tickets);
  await settle();
  if (state.unsavedTags) await tell("edited", { tags: [...ticket.tags, ...state.unsavedTags] });
  await settle();
  return {
    viewIn: (locale: StateLocale) => views[locale],
    action() {
      const { report, agent } = session.state();
      return chooseSurveyAction(report, session.settings, agent.groupIds);
    },
  };
}

/** `settle` resolves once everything that was asked is answered, and nothing more was asked because of it. */
function watchSend(sendOn: RestSend) {
  const answers: Promise<unknown>[] = [];
  const send: RestSend = (request) => {
    const answer = sendOn(request);
    answers.push(answer.catch(() => undefined));
    return answer;
  };
  const settle = async () => {
    for (let answered = -1; answered !== answers.length;) {
      answered = answers.length;
      await Promise.all(answers);
      await nextTurn();
    }
  };
  return { send, settle };
}

function languageOf(locale: StateLocale) {
  const zendeskLocale = locale === "en" ? "en-US" : locale;
  return {
    texts: texts[locale],
    format: createMomentFormat(zendeskLocale, timeZone, texts[locale].moment),
    locale: chooseDateLocale(zendeskLocale),
  };
}

async function readInstalledSettings(stage: Stage) {
  const { installations } = (await stage.ask("GET", "/api/v2/apps/installations")) as {
    installations: { settings: Record<string, unknown> }[];
  };
  const { settings } = readSettings(installations[0]?.settings ?? {});
  return isSetUp(settings) ? settings : null;
}
