/** What a page knows of where it is and of what frames it: a part of `window.location`. */
export interface PageAddress {
  search: string;
  hash: string;
  hostname: string;
  /** The origins of the ancestor frames, the nearest first. Not every browser exposes them. */
  ancestorOrigins?: ArrayLike<string>;
}

const account = /^https:\/\/([a-z\d-]+\.)+zendesk\.com$/;
const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1])(:\d+)?$/;

/**
 * True where the host page that the address names as `origin` may be trusted with what is typed here: an account on
 * zendesk.com, or the emulator on this computer where this page is on it, too. Whoever frames the page writes its address, and
 * the SDK talks with whatever origin the address names.
 *
 * - The SDK takes `origin` from the query, else the hash, of several the last (SDK 2.0.11, `lib/index.js`, `lib/utils.js`). This
 *   function does not choose: all that are named must be one.
 * - Zendesk's own SDK of 2026 allows the same hosts and a few internal ones, and none else: so an account with host mapping must
 *   send its zendesk.com name, too. Inferred; not confirmed by a document.
 * - A browser delivers messages to the named origin only, and the SDK hears no other. So a page that names an account falsely
 *   learns nothing; `ancestorOrigins` lets this function refuse it at once. A browser may mask an entry as "null".
 */
export function isFramedByZendesk({ search, hash, hostname, ancestorOrigins }: PageAddress): boolean {
  const named = [search, hash].flatMap((part) => new URLSearchParams(part.slice(1)).getAll("origin"));
  const [origin = ""] = named;
  return (
    named.every((each) => each === origin) &&
    (account.test(origin) || (loopback.test(origin) && loopback.test(`http://${hostname}`))) &&
    (!ancestorOrigins || [origin, "null"].includes(ancestorOrigins[0] ?? ""))
  );
}
