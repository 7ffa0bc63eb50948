import type { Emulator } from "../../emulator.ts";
import { ApiError } from "../errors/api-error.ts";
import type { Caller } from "../auth/authenticate.ts";

/** Requests a minute for the whole account, by plan [documented]. */
const ACCOUNT_LIMIT = {
  team: 200,
  growth: 400,
  professional: 400,
  enterprise: 700,
  enterprise_plus: 2500,
} as const;
const MINUTE = 60_000;

interface Window {
  startedAt: number;
  used: number;
}

interface Rule {
  key: string;
  limit: number;
  windowMs: number;
  /** The headers that report it: Zendesk's present name, and the one in older recordings. */
  headers?: readonly string[];
}

const UPDATE_HEADERS = ["Zendesk-RateLimit-tickets-update", "zendesk-rate-limit-tickets-update"];
const INDEX_HEADERS = ["Zendesk-RateLimit-tickets-index"];

/** Counts calls in fixed windows and refuses the one too many with 429. */
export interface RateLimits {
  /** Counts the call. Answers the limit headers for its reply; throws 429 with `Retry-After` when a limit is used up. */
  count(caller: Caller, method: string, path: string): Record<string, string>;
  clear(): void;
}

/**
 * The documented limits: per account by plan; `/webhooks` 100 and `/webhooks/test` 20 a minute; search export 100, incremental exports 10; a ticket's
 * updates 30 in 10 minutes per user and 100 a minute per account; and, for what an app asks through ZAF, 100 a minute per
 * user and app in place of the account's. Windows run on `now`, in milliseconds.
 */
export function createRateLimits(emulator: Emulator, now: () => number): RateLimits {
  const windows = new Map<string, Window>();
  const use = (rule: Rule) => {
    const open = windows.get(rule.key);
    const window =
      open === undefined || now() - open.startedAt >= rule.windowMs ? { startedAt: now(), used: 0 } : open;
    windows.set(rule.key, window);
    window.used += 1;
    const resetSeconds = Math.max(1, Math.ceil((window.startedAt + rule.windowMs - now()) / 1000));
    return { remaining: rule.limit - window.used, resetSeconds };
  };
  return {
    count(caller, method, path) {
      const general = generalRule(emulator, caller, path);
      const { remaining, resetSeconds } = use(general);
      const headers = limitHeaders(general.limit, remaining, resetSeconds);
      if (remaining < 0) throw tooMany(resetSeconds, headers);
      for (const rule of endpointRules(emulator, caller, { method, path })) {
        const spent = use(rule);
        const left = `total=${rule.limit}; remaining=${Math.max(0, spent.remaining)}; resets=${spent.resetSeconds}`;
        for (const name of rule.headers ?? []) headers[name] = left;
        if (spent.remaining < 0) throw tooMany(spent.resetSeconds, headers);
      }
      return headers;
    },
    clear: () => windows.clear(),
  };
}

function generalRule(emulator: Emulator, caller: Caller, path: string): Rule {
  if (caller.app !== null)
    return { key: `app ${caller.app.installationId} ${caller.user.id}`, limit: 100, windowMs: MINUTE };
  if (path === "/api/v2/webhooks/test") return { key: "webhooks test", limit: 20, windowMs: MINUTE };
  if (path.startsWith("/api/v2/webhooks")) return { key: "webhooks", limit: 100, windowMs: MINUTE };
  if (path === "/api/v2/search/export") return { key: "search export", limit: 100, windowMs: MINUTE };
  if (path.startsWith("/api/v2/incremental/")) return { key: "incremental", limit: 10, windowMs: MINUTE };
  return { key: "account", limit: ACCOUNT_LIMIT[emulator.account.settings.planName], windowMs: MINUTE };
}

/**
 * An endpoint's own limits, which count beside the account's [documented]: a ticket's updates, deletions, a view's execution by one agent and,
 * in a trial, the list of tickets.
 */
function endpointRules(
  emulator: Emulator,
  caller: Caller,
  call: { method: string; path: string },
): readonly Rule[] {
  const { method, path } = call;
  const isRead = method === "GET";
  if (isRead && path === "/api/v2/tickets" && emulator.account.settings.isTrial)
    return [{ key: "tickets index", limit: 100, windowMs: MINUTE, headers: INDEX_HEADERS }];
  if (isRead && /^\/api\/v2\/views\/\d+\/(execute|count)$/.test(path))
    return [{ key: `${path} ${caller.user.id}`, limit: 5, windowMs: MINUTE }];
  if (isRead && path === "/api/v2/views/count_many")
    return [{ key: `views count_many ${caller.user.id}`, limit: 6, windowMs: MINUTE }];
  if (method === "DELETE" && /^\/api\/v2\/tickets\/\d+$/.test(path))
    return [{ key: "ticket deletions", limit: 400, windowMs: MINUTE }];
  return ticketUpdateRules(emulator, caller, call);
}

/**
 * The per-ticket limit is documented for "update ticket"; that a tags call counts as one is inferred. The account-wide one is
 * taken for ticket updates alone.
 */
function ticketUpdateRules(
  emulator: Emulator,
  caller: Caller,
  { method, path }: { method: string; path: string },
): Rule[] {
  const match = /^\/api\/v2\/tickets\/(\d+)(\/tags)?$/.exec(path);
  if (match === null || method === "GET" || (match[2] === undefined && method !== "PUT")) return [];
  const perTicket = {
    key: `ticket ${match[1]} ${caller.user.id}`,
    limit: 30,
    windowMs: 10 * MINUTE,
    headers: UPDATE_HEADERS,
  };
  if (match[2] !== undefined) return [perTicket];
  const accountLimit = emulator.account.settings.isTrial ? 20 : 100;
  return [
    perTicket,
    { key: "ticket updates", limit: accountLimit, windowMs: MINUTE, headers: UPDATE_HEADERS },
  ];
}

function limitHeaders(limit: number, remaining: number, resetSeconds: number): Record<string, string> {
  const left = String(Math.max(0, remaining));
  return {
    "X-Rate-Limit": String(limit),
    "X-Rate-Limit-Remaining": left,
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": left,
    "ratelimit-reset": String(resetSeconds),
  };
}

function tooMany(retryAfterSeconds: number, headers: Record<string, string>): ApiError {
  return new ApiError(
    429,
    { error: "APIRateLimitExceeded", description: "Number of allowed API requests per minute exceeded" },
    { ...headers, "Retry-After": String(retryAfterSeconds) },
  );
}
