import type { HostApp } from "../../../apps/host-session.ts";

/** `client.metadata()`: the installation and its settings; the secure ones never reach the browser. */
export function describeMetadata(app: HostApp): Record<string, unknown> {
  const { name: _name, ...settings } = app.settings;
  return {
    appId: app.appId,
    installationId: app.installationId,
    name: app.texts.name,
    version: app.version,
    settings,
  };
}
