import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";

import type { Account } from "../account/account.ts";
import { registerHostRoutes } from "../apps/host-routes.ts";
import { registerSignedUrls } from "../apps/signed-urls.ts";
import type { AutomationSchedule } from "../control/automation-schedule.ts";
import { registerControlRoutes } from "../control/control-routes.ts";
import { createFaults } from "../http/faults/faults.ts";
import { createRequestLog } from "../http/router/request-log.ts";
import { listDeliveries } from "../delivery/list-deliveries.ts";
import type { Emulator } from "../emulator.ts";
import { allRoutes } from "../resources/all-routes.ts";
import { apiReference } from "../resources/documented-endpoints.ts";
import { dispatchApiRequest, type ApiGateway } from "../http/router/dispatch-api-request.ts";
import { createRateLimits } from "../http/limits/rate-limits.ts";
import { createRouter, listNotEmulated } from "../http/router/router.ts";
import { refuseMalformedPaths } from "./refuse-malformed-paths.ts";
import { refuseStrangers } from "./refuse-strangers.ts";
import { registerFileRoutes } from "./register-file-routes.ts";

/** What the server's routes work with. */
export interface ServerParts {
  emulator: Emulator;
  schedule: AutomationSchedule;
  /** Makes the account that a reset starts with. */
  makeAccount(nowMs: number): Promise<Account>;
  reportBug(error: unknown): void;
  log(line: string): void;
  /** Milliseconds by which the rate limits' windows run; null switches the limits off. */
  rateLimitClock: (() => number) | null;
}

/** All routes on one server: `/api/v2`, the controls under `/emulator`, and the host page with the apps. */
export function buildServerApp(parts: ServerParts): { app: Hono; setBaseUrl(url: string): void } {
  const { emulator, reportBug, rateLimitClock } = parts;
  const app = new Hono();
  app.use(refuseStrangers);
  app.use(refuseMalformedPaths);
  const assumptionsAtStart = { ...emulator.assumptions };
  const faults = createFaults();
  const requestLog = createRequestLog(({ method, path, status }) =>
    emulator.publish({ type: "request.logged", method, path, status }),
  );
  const rateLimits = rateLimitClock === null ? null : createRateLimits(emulator, rateLimitClock);
  const gateway: ApiGateway = {
    emulator,
    router: createRouter(allRoutes, apiReference),
    requestLog,
    faults,
    rateLimits,
    baseUrl: "",
    reportBug,
  };
  registerSignedUrls(app, emulator);
  app.all("/api/v2/*", (context) => {
    const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
    return dispatchApiRequest(gateway, context.req.raw, () => incoming?.socket.destroy());
  });
  registerFileRoutes(app, emulator);
  registerControlRoutes(app, {
    emulator,
    schedule: parts.schedule,
    faults,
    requestLog,
    deliveries: {
      list: () => listDeliveries(emulator.account, emulator.delivery.log),
      clear: () => emulator.delivery.log.clear(),
    },
    endpoints: {
      emulated: allRoutes.map(({ method, path }) => ({ method, path })),
      notEmulated: listNotEmulated(allRoutes, apiReference.endpoints),
    },
    async reset() {
      emulator.account = await parts.makeAccount(emulator.clock.now());
      Object.assign(emulator.assumptions, assumptionsAtStart);
      for (const receiver of emulator.receivers) receiver.clear();
      requestLog.clear();
      faults.clear();
      rateLimits?.clear();
      emulator.publish({ type: "reset" });
    },
  });
  registerHostRoutes(app, emulator, {
    log: parts.log,
    onProxied: ({ url, ...sent }) =>
      requestLog.record({ at: emulator.clock.nowIso(), ...sent, path: url, userId: null }),
  });
  app.onError((error, context) => {
    reportBug(error);
    return context.json({ status: 500, error: "Internal Server Error" }, 500);
  });
  return {
    app,
    setBaseUrl(url) {
      gateway.baseUrl = url;
    },
  };
}
