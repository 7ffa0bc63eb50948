import type { IGardenTheme } from "@zendeskgarden/react-theming";

declare module "styled-components" {
  // styled-components' own way to state the theme's type: an interface of this very name, with nothing to add.
  // oxlint-disable-next-line typescript/no-empty-object-type
  export interface DefaultTheme extends IGardenTheme {}
}
