import type { Route, Settings } from "./settings.ts";

/** Whether a route says where to send a survey, as whom, and with what body. */
function isRouteSetUp(route: Route): boolean {
  return route.endpoint !== "" && route.accountEmail !== "" && route.bodyTemplate !== "";
}

/** Whether surveys can go out at all: there is a route, and every route is set up. */
export function isSetUp(settings: Settings): boolean {
  return settings.routes.length > 0 && settings.routes.every(isRouteSetUp);
}
