import type { AppInstallation } from "../../account/records.ts";
import type { AppPackage } from "../../apps/package/app-package.ts";
import { visibleSettings } from "../../apps/visible-settings.ts";

/** An installation as REST shows it: settings as an object and as a list, the secure ones left out. */
export function presentInstallation(
  app: AppPackage | undefined,
  installation: AppInstallation,
): Record<string, unknown> {
  const settings = visibleSettings(app, installation);
  return {
    id: installation.id,
    app_id: installation.app_id,
    product: installation.product,
    settings,
    settings_objects: Object.entries(settings).map(([name, value]) => ({ name, value })),
    enabled: installation.enabled,
    updated: installation.updated_at.slice(0, 10).replaceAll("-", ""),
    updated_at: installation.updated_at,
    created_at: installation.created_at,
    role_restrictions: installation.role_restrictions,
    group_restrictions: installation.group_restrictions,
    recurring_payment: false,
    collapsible: true,
    paid: false,
    has_unpaid_subscription: false,
    has_incomplete_subscription: false,
  };
}
