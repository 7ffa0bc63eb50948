import type { Context, Next } from "hono";

/** Answers 404 where a path cannot be decoded (a lone `%`); `/api/v2` has its own 404, with Zendesk's body. */
export async function refuseMalformedPaths(context: Context, next: Next): Promise<Response | void> {
  const { pathname } = new URL(context.req.url);
  if (pathname.startsWith("/api/v2/") || canDecode(pathname)) return next();
  return context.text("Not found", 404);
}

function canDecode(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
