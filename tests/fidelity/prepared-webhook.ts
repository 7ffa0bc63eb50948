import type { Preparation } from "./exchange.ts";

/** Basic auth as 2listen wants it. */
export const basicAuthentication = {
  type: "basic_auth",
  add_position: "header",
  data: { username: "conta@empresa.example/token", password: "segredo" },
};
/** A webhook as a client would create it. */
export const webhook = {
  name: "Pesquisa",
  endpoint: "https://survey.example/hook",
  http_method: "POST",
  request_format: "json",
  status: "active",
  subscriptions: ["conditional_ticket_events"],
};

/** A webhook made beforehand, its id kept as `{webhook}`. */
export const webhookMade = (changes: Record<string, unknown> = {}): Preparation => ({
  call: "POST /api/v2/webhooks",
  body: { webhook: { ...webhook, ...changes } },
  keep: { webhook: "webhook.id" },
});
/** What leads a webhook to the 2listen stand-in. */
export const toStandIn = {
  endpoint: "{surveyEndpoint}",
  authentication: {
    type: "basic_auth",
    add_position: "header",
    data: { username: "{surveyUser}", password: "{surveyToken}" },
  },
};
/** A body that the stand-in takes. */
export const survey = '{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}';
