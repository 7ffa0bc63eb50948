import { join } from "node:path";

import type { AppPackage } from "./app-package.ts";
import { answerContent, notFound, serveFile } from "./serve-file.ts";
import { substituteSdk } from "./substitute-sdk.ts";

/**
 * Answers one file of an app's `assets/`, from its folder or from its dev server, with the SDK substituted in pages. Adds no
 * security header: a page's own policy stands in its `<meta>`.
 */
export async function serveAppAsset(app: AppPackage, path: string, request: Request): Promise<Response> {
  const ifNoneMatch = request.headers.get("if-none-match") ?? undefined;
  if (app.source.kind === "directory") {
    return serveFile({ directory: join(app.source.directory, "assets"), path, ifNoneMatch }, substituteSdk);
  }
  return fetchFromDevServer(new URL(path, app.source.assetUrlPrefix), ifNoneMatch);
}

async function fetchFromDevServer(url: URL, ifNoneMatch: string | undefined): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return new Response(`The app's dev server does not answer at ${url.origin}.`, { status: 502 });
  }
  if (!response.ok) return notFound();
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  const content = type.includes("html")
    ? substituteSdk(await response.text())
    : new Uint8Array(await response.arrayBuffer());
  return answerContent(content, { type, isHashed: false, ifNoneMatch });
}
