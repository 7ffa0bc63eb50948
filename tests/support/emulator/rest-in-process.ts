import type { Emulator } from "../../../emulator/src/emulator.ts";
import { createFaults } from "../../../emulator/src/http/faults/faults.ts";
import { dispatchApiRequest } from "../../../emulator/src/http/router/dispatch-api-request.ts";
import { createRequestLog } from "../../../emulator/src/http/router/request-log.ts";
import { createRouter } from "../../../emulator/src/http/router/router.ts";
import { allRoutes } from "../../../emulator/src/resources/all-routes.ts";
import { apiReference } from "../../../emulator/src/resources/documented-endpoints.ts";
import { createRestSend } from "../../../src/zendesk/rest/create-rest-send.ts";
import type { RestSend } from "../../../src/zendesk/rest/rest-send.ts";

/** The emulator's REST API without a network, as one of its people by e-mail: for tests that ask it many thousand times. */
export function restInProcess(emulator: Emulator, email: string): RestSend {
  const origin = "http://localhost:1";
  const gateway = {
    emulator,
    router: createRouter(allRoutes, apiReference),
    requestLog: createRequestLog(() => {}),
    faults: createFaults(),
    rateLimits: null,
    baseUrl: origin,
    reportBug(error: unknown) {
      throw error;
    },
  };
  const headers = {
    authorization: `Basic ${btoa(`${email}/token:emulator`)}`,
    "content-type": "application/json",
  };
  return createRestSend({
    async request(options) {
      const { url, type = "GET", data } = typeof options === "string" ? { url: options } : options;
      const asked = new Request(origin + url, { method: type, headers, ...(data ? { body: data } : {}) });
      const response = await dispatchApiRequest(gateway, asked, () => {});
      const responseText = await response.text();
      if (response.ok) return responseText;
      return Promise.reject({ status: response.status, statusText: response.statusText, responseText });
    },
  });
}
