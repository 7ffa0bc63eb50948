import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";

/** `app.route.changed` with `{appRoute: "foo/bar"}`: the part of the address after the app's name. */
export function emitAppRoute(host: ZafHost, instance: AppInstance): void {
  const route = host.workspace.route.get();
  if (route.page === "app") host.emit(instance, "app.route.changed", { appRoute: route.appRoute });
}

/** A page that was opened by a deep link subscribes after the route changed; it gets the event then. Unconfirmed. */
export function tellFirstRoute(host: ZafHost, instance: AppInstance): void {
  const route = host.workspace.route.get();
  const isDeep = route.page === "app" && route.appRoute !== "";
  if (isDeep && instance.location === "nav_bar" && host.isActive(instance)) emitAppRoute(host, instance);
}
