import { appLocations, type AppPackage } from "../../apps/package/app-package.ts";
import { readAppTexts } from "../../apps/package/read-translations.ts";

/** An app as REST shows it. */
export function presentApp(app: AppPackage): Record<string, unknown> {
  const texts = readAppTexts(app, app.defaultLocale);
  return {
    id: app.appId,
    name: texts.name,
    short_description: texts.shortDescription,
    default_locale: app.defaultLocale,
    framework_version: "2.0",
    version: app.version,
    visibility: "private",
    installable: true,
    single_install: false,
    products: ["support"],
    locations: Object.keys(app.locations).map(
      (name) => appLocations.indexOf(name as keyof typeof app.locations) + 1,
    ),
    parameters: app.parameters.map(({ name, type, required, secure, default: value }, index) => ({
      id: index + 1,
      app_id: app.appId,
      name,
      kind: type,
      label: texts.parameters[name]?.label ?? name,
      required,
      secure,
      default_value: secure ? null : value,
      position: index,
    })),
  };
}
