import type { GetRule } from "../call.ts";
import { appOrigin } from "../instances/frame-source.ts";

/** `assetURL:<file>`: where a file of the package's `assets/` is served; its dots are escaped in the path. */
export const assetUrl: GetRule = {
  path: /^assetURL:(.+)$/,
  read: ({ target }, file = "") =>
    `${appOrigin(window.location.origin)}/apps/${target.app.appId}/assets/${file.replaceAll("\\.", ".")}`,
};
