import { join } from "node:path";

import type { AppPackage } from "./package/app-package.ts";
import { answerContent, isRewritten, notFound, serveFile, type Rewrite } from "./serve-file.ts";

/**
 * Answers one file of an app's `assets/`, from its folder or from its dev server; `rewrite` changes its pages and scripts. Adds no
 * security header: a page has its own policy in its `<meta>`.
 */
export async function serveAppAsset(
  app: AppPackage,
  asset: { path: string; ifNoneMatch: string | undefined },
  rewrite: Rewrite,
): Promise<Response> {
  const { source } = app;
  return source.kind === "directory"
    ? serveFile({ directory: join(source.directory, "assets"), ...asset }, rewrite)
    : fetchFromDevServer(new URL(asset.path, source.assetUrlPrefix), asset.ifNoneMatch, rewrite);
}

async function fetchFromDevServer(
  url: URL,
  ifNoneMatch: string | undefined,
  rewrite: Rewrite,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return new Response(`The app's dev server does not answer at ${url.origin}.`, { status: 502 });
  }
  if (!response.ok) return notFound();
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  const content = isRewritten(type)
    ? await rewrite(await response.text(), type)
    : new Uint8Array(await response.arrayBuffer());
  return answerContent(content, { type, isHashed: false, ifNoneMatch });
}
