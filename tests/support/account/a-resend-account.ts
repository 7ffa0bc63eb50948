import { aStandInWebhook } from "./a-stand-in-webhook.ts";
import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import { prepareResend } from "../../../src/application/ticket/prepare-resend.ts";
import { requestResend } from "../../../src/application/ticket/request-resend.ts";
import type { ResendStep } from "../../../src/application/ticket/resend-outcome.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import type { RestSend } from "../../../src/zendesk/rest/rest-send.ts";
import { createTicketGateway } from "../../../src/zendesk/gateways/ticket-gateway.ts";
import { emulatedClock } from "../emulator/emulated-clock.ts";
import { aSurvey } from "./a-survey.ts";
import { restOverHttp } from "../emulator/rest-over-http.ts";

const survey = aSurvey();
const { tags } = survey;
const settings: Settings = {
  surveys: [survey],
  resend: { coolDownHours: 24, groupIds: [] },
  agentsMayOptOut: true,
};

/** An emulator's account for resends: tickets that were surveyed, the rule that resends, and agents who ask for it. */
export function aResendAccount(running: RunningEmulator) {
  const admin = () => restOverHttp(running.url, "admin");

  async function addResendRule(): Promise<void> {
    const { webhook } = (await admin()({
      method: "POST",
      path: "/api/v2/webhooks",
      body: aStandInWebhook("2listen", running.credentials),
    })) as { webhook: { id: string } };
    const trigger = {
      title: "2listen · reenvio",
      conditions: {
        all: [
          { field: "update_type", operator: "is", value: "Change" },
          { field: "current_tags", operator: "includes", value: tags.resend },
        ],
        any: [],
      },
      actions: [
        {
          field: "notification_webhook",
          value: [webhook.id, '{"email":"{{ticket.requester.email}}","ticket":"{{ticket.id}}"}'],
        },
        { field: "remove_tags", value: tags.resend },
        { field: "current_tags", value: tags.dispatch },
      ],
    };
    await admin()({ method: "POST", path: "/api/v2/triggers", body: { trigger } });
  }

  /** A solved ticket that was last updated an hour ago. */
  async function addTickets(count: number): Promise<number[]> {
    const ids: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const body = {
        ticket: {
          subject: "Cobrança",
          status: "solved",
          tags: [tags.dispatch],
          comment: { body: "Resolvido.", public: true },
          requester: { name: `Cliente ${index}`, email: `cliente${index}@exemplo.example` },
        },
      };
      const reply = (await admin()({ method: "POST", path: "/api/v2/tickets", body })) as {
        ticket: { id: number };
      };
      ids.push(reply.ticket.id);
    }
    await post("/emulator/clock", { advance: { hours: 1 } });
    return ids;
  }

  const post = (path: string, body: object) =>
    fetch(new URL(path, running.url), {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });

  async function readSurveys(): Promise<{ body: { ticket: string } }[]> {
    await running.emulator.delivery.settled();
    const response = await fetch(new URL("/emulator/surveys", running.url));
    return (await response.json()) as { body: { ticket: string } }[];
  }

  /** `through` intercepts the calls from the app to Zendesk, to lose an answer for instance. */
  function anAgent(as: "admin" | "agent", through: (send: RestSend) => RestSend = (send) => send) {
    const gateway = createTicketGateway(through(restOverHttp(running.url, as)));
    const steps: ResendStep[] = [];
    const clock = emulatedClock(running);
    return {
      steps,
      confirm: (ticketId: number) =>
        prepareResend(gateway, { ticketId, survey, settings, agentGroupIds: [] }, clock),
      resend: (seen: Awaited<ReturnType<typeof prepareResend>>) =>
        requestResend(seen, {
          gateway,
          clock,
          survey,
          settings,
          agentGroupIds: [],
          onStep: (step) => steps.push(step),
        }),
      tagsOf: async (ticketId: number) => (await gateway.readTicket(ticketId)).ticket.tags,
    };
  }

  return { admin, post, addResendRule, addTickets, readSurveys, anAgent };
}
