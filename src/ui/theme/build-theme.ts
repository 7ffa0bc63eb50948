import { DEFAULT_THEME, type IGardenTheme } from "@zendeskgarden/react-theming";

/** Zendesk's word for light or dark, as the `colorScheme` property and its event give it. */
export type SchemeName = "light" | "dark";

/** Garden's theme in the colours of Zendesk's own screens around the app. */
export function buildTheme(scheme: SchemeName): IGardenTheme {
  return { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } };
}
