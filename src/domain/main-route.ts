import { defaultRoute } from "./default-settings.ts";
import type { Route, Settings } from "./settings.ts";

/** The route that today's screens edit: the first. */
export function mainRoute(settings: Settings): Route {
  return settings.routes[0] ?? defaultRoute();
}

/** The settings with their first route replaced. */
export function withMainRoute(settings: Settings, route: Route): Settings {
  return { ...settings, routes: [route, ...settings.routes.slice(1)] };
}
