import type { Route, Settings } from "./settings.ts";

/** The key of the one route that today's screens edit. */
export const defaultRouteKey = "default";

/** A route as it stands before an admin has said anything. */
export function defaultRoute(): Route {
  return {
    key: defaultRouteKey,
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
  return { routes: [defaultRoute()], resend: { coolDownHours: 24, groupIds: [] }, agentsMayOptOut: true };
}
