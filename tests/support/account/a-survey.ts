import type { Survey, Scope } from "../../../src/domain/survey/settings.ts";

/** The default survey, two hours after the last update; `changes` say what is special about it. */
export function aSurvey(changes: { rule?: Partial<Survey["rule"]>; scope?: Partial<Scope> } = {}): Survey {
  return {
    key: "default",
    endpoint: "https://survey.example/hook",
    accountEmail: "conta@empresa.example",
    bodyTemplate: '{"email":"{{ticket.requester.email}}"}',
    rule: { kind: "automation", delayHours: 2, inBusinessHours: false, ageLimitHours: 72, ...changes.rule },
    tags: {
      dispatch: "pesquisa2listen_disparada",
      resend: "pesquisa2listen_reenviar",
      optOut: "pesquisa2listen_nao_enviar",
    },
    scope: { brandIds: [], groupIds: [], formIds: [], channelIds: [], excludedTags: [], ...changes.scope },
  };
}
