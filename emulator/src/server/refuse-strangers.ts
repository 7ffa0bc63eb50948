import type { Context, Next } from "hono";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses with 403 what a page from elsewhere asks: another site's script that posts here (`Origin`), one that hides where it is from
 * (`Origin: null`, which a sandboxed frame or a redirect sends), or one whose host name was made to point at this machine
 * (`Host`). Listening on loopback alone does not keep those out.
 */
export async function refuseStrangers(context: Context, next: Next): Promise<Response | void> {
  const origin = context.req.header("origin");
  if (isLoopback(context.req.url) && (origin === undefined || isLoopback(origin))) return next();
  return context.json({ error: "The emulator answers this machine's own pages only." }, 403);
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopbackNames.has(new URL(url).hostname);
}
