import type { ReceivedItem, Receiver, ReceiverContext } from "zendesk-emulator/receiver";

import { checkSurveyRequest } from "./check-survey-request.ts";
import { surveyAccount, SURVEY_PATH } from "./survey-account.ts";

const inbox = {
  en: { title: "2listen inbox", intro: "Surveys that the 2listen stand-in accepted." },
  pt: { title: "Caixa de entrada da 2listen", intro: "Pesquisas que o substituto da 2listen aceitou." },
};

/**
 * The emulator's plug-in that plays 2listen. It takes `POST` with Basic auth `<email>/token:<token>` and a JSON body, as 2listen's
 * guide describes them, and answers `ok`. The sample body that 2listen shows is
 * `{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}`; since its field names are not public, any object with an e-mail
 * address in it is taken. Refusals: see `checkSurveyRequest`.
 */
export function createReceiver({ now }: ReceiverContext): Receiver {
  const surveys: ReceivedItem[] = [];
  return {
    name: "surveys",
    async fetch(request) {
      if (new URL(request.url).pathname !== SURVEY_PATH) return answer(404, "not found");
      const { method, headers } = request;
      const verdict = checkSurveyRequest({ method, headers, body: await request.text() }, surveyAccount);
      if (verdict.status === 200)
        surveys.push({ receivedAt: new Date(now()).toISOString(), body: verdict.body });
      return answer(verdict.status, verdict.text);
    },
    startLines: (origin) => [
      `2listen endpoint: ${origin}${SURVEY_PATH}`,
      `2listen e-mail: ${surveyAccount.email}`,
      `2listen token: ${surveyAccount.token}`,
    ],
    list: () => [...surveys],
    clear: () => void surveys.splice(0),
    describeInbox: (locale) => (locale.toLowerCase().startsWith("pt") ? inbox.pt : inbox.en),
    seedTags: { pesquisa_enviada: "pesquisa2listen_disparada", nao_pesquisar: "pesquisa2listen_nao_enviar" },
  };
}

function answer(status: number, text: string): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
