import type { AppLocationName, AppPackage } from "./package/app-package.ts";
import { serveAppAsset } from "./serve-app-asset.ts";
import { answerContent, notFound } from "./serve-file.ts";

const defaultIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><path fill="none" stroke="#000" stroke-width="1.5" d="M3 3h5v5H3zM10 3h5v5h-5zM3 10h5v5H3zM10 10h5v5h-5z"/></svg>';

/**
 * Answers a bar icon as one plain SVG, which the host draws as a mask in the text colour. Where the file holds named
 * symbols, `symbol` (`default` at first, then what the app set as `iconSymbol`) chooses one.
 */
export async function serveAppIcon(
  app: AppPackage,
  location: AppLocationName,
  options: { symbol: string; ifNoneMatch: string | undefined },
): Promise<Response> {
  const icon = app.locations[location]?.icon;
  const asset = icon
    ? await serveAppAsset(app, { path: icon, ifNoneMatch: undefined }, (html) => html)
    : notFound();
  const svg = asset.ok ? withNamespace(chooseSymbol(await asset.text(), options.symbol)) : defaultIcon;
  return answerContent(svg, {
    type: "image/svg+xml; charset=utf-8",
    isHashed: false,
    ifNoneMatch: options.ifNoneMatch,
  });
}

/** Zendesk puts the icon into its page, where it needs no namespace; as an image of its own it does. */
function withNamespace(svg: string): string {
  return /<svg\b[^>]*\sxmlns\s*=/i.test(svg)
    ? svg
    : svg.replace(/<svg\b/i, '$& xmlns="http://www.w3.org/2000/svg"');
}

function chooseSymbol(svg: string, symbol: string): string {
  const symbols = [...svg.matchAll(/<symbol\b([^>]*)>([\s\S]*?)<\/symbol>/g)];
  const chosen = symbols.find(([, attributes]) => attributes?.includes(`id="${symbol}"`)) ?? symbols[0];
  if (chosen === undefined) return svg;
  const viewBox = /viewBox="[^"]*"/.exec(chosen[1] ?? "")?.[0] ?? 'viewBox="0 0 18 18"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}>${chosen[2]}</svg>`;
}
