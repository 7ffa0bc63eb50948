import type { HostApp } from "../../../apps/host-session.ts";
import type { Scheme } from "../../workspace/workspace.ts";

/**
 * The other loopback name of this server: apps come from there, so that they are cross-origin to the host page, as apps are
 * in Zendesk.
 */
export function appOrigin(pageOrigin: string): string {
  const url = new URL(pageOrigin);
  url.hostname = url.hostname === "localhost" ? "127.0.0.1" : "localhost";
  return url.origin;
}

/**
 * The address of an instance's frame: the manifest's url with its own query and hash kept, and `origin`, `app_guid` and
 * `colorScheme` added to the query, where the SDK reads them. `{{setting.x}}` takes the value of a setting that is not secure.
 */
export function frameSource(
  app: HostApp,
  url: string,
  guid: string,
  page: { origin: string; scheme: Scheme },
): string {
  const filled = url.replace(/\{\{\s*setting\.([\w-]+)\s*\}\}/g, (_match, name: string) =>
    String(app.settings[name] ?? ""),
  );
  const absolute = /^https?:/i.test(filled)
    ? filled
    : `${appOrigin(page.origin)}/apps/${app.appId}/${filled}`;
  const [, base = absolute, query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(absolute) ?? [];
  const own = [
    `origin=${encodeURIComponent(page.origin)}`,
    `app_guid=${encodeURIComponent(guid)}`,
    `colorScheme=${page.scheme}`,
  ];
  return `${base}${query === "" ? "?" : `${query}&`}${own.join("&")}${hash}`;
}
