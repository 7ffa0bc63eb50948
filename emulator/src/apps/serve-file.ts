import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

import { mediaTypeOf } from "./media-types.ts";

/**
 * `index-BK3x9a_Q.js`, `main.5f3ad91c.css`: a bundler's name that changes with the content. `ticket-sidebar.js` is none, and must
 * be read again after each change.
 */
const hashedName =
  /[-.](?:(?=[\w-]+[A-Z])[\w-]{8}|(?=[a-f]*\d)[\da-f]{8,64})\.(?:js|mjs|css|woff2?|png|svg|jpe?g|gif)$/;

/** `Cache-Control` of files whose name changes with their content. */
export const keptForAYear = "public, max-age=31536000, immutable";

/** Changes a page's or a script's text, by its media type. */
export type Rewrite = (text: string, mediaType: string) => string | Promise<string>;

/** Whether a file of this media type is rewritten at all. */
export function isRewritten(mediaType: string): boolean {
  return /\b(?:html|javascript)\b/.test(mediaType);
}

export interface FileRequest {
  /** Folder that must not be left. */
  directory: string;
  /** Path within it, decoded, without query. */
  path: string;
  ifNoneMatch: string | undefined;
}

/**
 * Answers one file: for a year when its name carries a hash, else to be asked for again each time by its ETag. `rewrite`
 * changes the text of pages and scripts.
 */
export async function serveFile(request: FileRequest, rewrite?: Rewrite): Promise<Response> {
  const directory = resolve(request.directory);
  const file = join(directory, request.path);
  if (!file.startsWith(directory + sep)) return notFound();
  let content: Uint8Array<ArrayBuffer>;
  try {
    content = new Uint8Array(await readFile(file));
  } catch {
    return notFound();
  }
  const type = mediaTypeOf(file);
  if (rewrite !== undefined && isRewritten(type)) {
    content = new TextEncoder().encode(await rewrite(new TextDecoder().decode(content), type));
  }
  return answerContent(content, {
    type,
    isHashed: hashedName.test(request.path),
    ifNoneMatch: request.ifNoneMatch,
  });
}

/** Answers a text or file content with its caching headers; 304 when the browser has it. */
export function answerContent(
  content: Uint8Array<ArrayBuffer> | string,
  options: { type: string; isHashed: boolean; ifNoneMatch: string | undefined },
): Response {
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "content-type": options.type,
    "cache-control": options.isHashed ? keptForAYear : "no-cache",
    etag,
  };
  if (options.ifNoneMatch === etag) return new Response(null, { status: 304, headers });
  return new Response(content, { headers });
}

/** The plain 404 of a file that is not there. */
export function notFound(): Response {
  return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
}
