import type { HostApp } from "../../../apps/host-session.ts";

/** `client.metadata()`: the installation, its settings without the secure ones, and a paid app's plan (Zendesk's own samples). */
export function describeMetadata(app: HostApp): Record<string, unknown> {
  const { name: _name, ...settings } = app.settings;
  return {
    appId: app.appId,
    installationId: app.installationId,
    name: app.texts.name,
    version: app.version,
    settings,
    ...(app.plan === null ? {} : { plan: { name: app.plan } }),
  };
}
