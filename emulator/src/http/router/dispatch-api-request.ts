import type { Fault, Faults } from "../faults/faults.ts";
import type { RequestLog } from "./request-log.ts";
import type { Emulator } from "../../emulator.ts";
import { ApiError, invalidEndpoint } from "../errors/api-error.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { authenticate, type Caller } from "../auth/authenticate.ts";
import { checkPermission } from "../auth/check-permission.ts";
import { faultReply } from "../faults/fault-reply.ts";
import { reshapeReply } from "../faults/reshape-reply.ts";
import { parseBody } from "../body/parse-body.ts";
import { readBodyBytes, readBodyText } from "../body/read-body-text.ts";
import type { RateLimits } from "../limits/rate-limits.ts";
import type { ApiReply } from "./route.ts";
import type { Router } from "./router.ts";
import { toResponse } from "./to-response.ts";

/** What answers `/api/v2`: the router, and what a call passes on its way to a route. */
export interface ApiGateway {
  emulator: Emulator;
  router: Router;
  requestLog: RequestLog;
  faults: Faults;
  /** Null where limits are switched off. */
  rateLimits: RateLimits | null;
  baseUrl: string;
  /** Where an unexpected throw is reported; it is a bug of the emulator. */
  reportBug(error: unknown): void;
}

interface Call {
  method: string;
  path: string;
  url: URL;
  request: Request;
}

/**
 * Answers one `/api/v2` call as Zendesk does: unknown path, credentials, limits, permission and body are checked in that
 * order. Never rejects: a refusal becomes its response, and a bug becomes Zendesk's 500 and is reported.
 *
 * @param hangUp ends the caller's connection, as a fault may ask
 */
export async function dispatchApiRequest(
  gateway: ApiGateway,
  request: Request,
  hangUp: () => void,
): Promise<Response> {
  const url = new URL(request.url);
  const call: Call = {
    method: request.method === "HEAD" ? "GET" : request.method,
    path: readPath(url),
    url,
    request,
  };
  const fault = gateway.faults.take(
    call.method,
    call.path,
    (method, path) => typeof gateway.router.find(method, path) === "object",
  );
  const reply = await (fault === undefined ? answer(gateway, call) : answerFaultily(gateway, call, fault));
  logAppCall(gateway, call, reply?.status ?? 0);
  if (fault?.status === "disconnect") hangUp();
  const ifNoneMatch = call.method === "GET" ? request.headers.get("if-none-match") : null;
  return reply === null ? never() : toResponse(reply, { ifNoneMatch, nowMs: gateway.emulator.clock.now() });
}

/**
 * Without the optional `.json` (and what a client hung on it by `&` in place of `?` [recorded]), a slash at the end, and doubled
 * slashes, which Zendesk takes as one.
 */
function readPath({ pathname }: URL): string {
  return pathname
    .replaceAll(/\/{2,}/g, "/")
    .replace(/\.json(&[^/]*)?$/, "")
    .replace(/(?<=.)\/$/, "");
}

async function answer(gateway: ApiGateway, call: Call): Promise<ApiReply> {
  try {
    return await handle(gateway, call);
  } catch (error) {
    const refused = toApiError(error);
    if (refused !== null) return { status: refused.status, body: refused.body, headers: refused.headers };
    gateway.reportBug(error);
    return { status: 500, body: { status: 500, error: "Internal Server Error" } };
  }
}

/** Null where the caller gets no answer. */
async function answerFaultily(gateway: ApiGateway, call: Call, fault: Fault): Promise<ApiReply | null> {
  if (fault.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
  const { status } = fault;
  if (status === null) {
    const own = await answer(gateway, call);
    return fault.reshape === null ? own : reshapeReply(own, fault.reshape);
  }
  if (fault.carriesOut) await answer(gateway, call);
  return status === "drop" || status === "disconnect" ? null : faultReply(fault, status);
}

async function handle(gateway: ApiGateway, call: Call): Promise<ApiReply> {
  const { emulator } = gateway;
  const match = gateway.router.find(call.method, call.path);
  if (match === undefined) throw invalidEndpoint();
  if (match === "notEmulated") throw notEmulated(call);
  const { anonymousReply } = match.route;
  if (anonymousReply !== undefined && isAnonymous(emulator, call)) return anonymousReply;
  const caller = authenticate(emulator, call.request.headers);
  const headers = gateway.rateLimits?.count(caller, call.method, call.path) ?? {};
  const contentType = call.request.headers.get("content-type");
  try {
    checkPermission(emulator, caller.user, match.route.permission);
    const reply = await match.route.handle({
      emulator,
      method: call.method,
      path: call.path,
      params: match.params,
      query: call.url.searchParams,
      body:
        match.route.takesBytes === true
          ? await readBodyBytes(call.request)
          : parseBody(await readBodyText(call.request), contentType),
      contentType: contentType ?? "",
      user: caller.user,
      app: caller.app,
      channel: caller.channel,
      client: call.request.headers.get("user-agent") ?? "",
      baseUrl: gateway.baseUrl,
    });
    return { ...reply, headers: { ...headers, ...reply.headers } };
  } catch (error) {
    const refused = toApiError(error);
    if (refused === null) throw error;
    throw new ApiError(refused.status, refused.body, { ...headers, ...refused.headers });
  }
}

/** The emulator's own answer: the gap is here, not with the caller. */
function notEmulated({ method, path }: Call): ApiError {
  const description = `${method} ${path} is part of Zendesk's API, but this emulator does not answer it.`;
  return new ApiError(501, { error: "NotEmulated", description });
}

function logAppCall(gateway: ApiGateway, call: Call, status: number): void {
  if (!call.request.headers.has("x-emulator-app")) return;
  const caller = callerOf(gateway.emulator, call);
  if (caller === null || caller.app === null) return;
  gateway.requestLog.record({
    at: gateway.emulator.clock.nowIso(),
    method: call.request.method,
    path: call.url.pathname + call.url.search,
    status,
    location: caller.app.location,
    installationId: caller.app.installationId,
    userId: caller.user.id,
  });
}

/** Nobody's call: without credentials, or with wrong ones where those count as none. */
function isAnonymous(emulator: Emulator, call: Call): boolean {
  const hasCredentials = call.request.headers.has("authorization");
  if (hasCredentials && !emulator.assumptions.wrongTokenIsAnonymous) return false;
  return callerOf(emulator, call) === null;
}

function callerOf(emulator: Emulator, { request }: Call): Caller | null {
  try {
    return authenticate(emulator, request.headers);
  } catch {
    return null;
  }
}

/** A call without an answer: it stays open until the caller gives up, its connection ends or the emulator stops. */
function never(): Promise<Response> {
  return new Promise(() => {});
}
