import type { Survey, Settings } from "./settings.ts";

/** The key of the one survey that today's screens edit. */
export const defaultSurveyKey = "default";

/** A survey as it stands before an admin has said anything. */
export function defaultSurvey(): Survey {
  return {
    key: defaultSurveyKey,
    endpoint: "",
    accountEmail: "",
    bodyTemplate: "",
    rule: { kind: "automation", delayHours: 2, inBusinessHours: false, ageLimitHours: 72 },
    tags: {
      dispatch: "pesquisa2listen_disparada",
      resend: "pesquisa2listen_reenviar",
      optOut: "pesquisa2listen_nao_enviar",
    },
    scope: { brandIds: [], groupIds: [], formIds: [], channelIds: [], excludedTags: [] },
  };
}

/** The settings of a fresh installation: nothing is sent anywhere yet. */
export function defaultSettings(): Settings {
  return { surveys: [defaultSurvey()], resend: { coolDownHours: 24, groupIds: [] }, agentsMayOptOut: true };
}
