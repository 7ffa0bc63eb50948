import type { RunningEmulator } from "../../../receiver/start-emulator.ts";

/** The body that creates a webhook to the emulator's own 2listen stand-in, with credentials that it accepts. */
export function aStandInWebhook(name: string, { endpoint, email, token }: RunningEmulator["credentials"]) {
  return {
    webhook: {
      name,
      endpoint,
      http_method: "POST",
      request_format: "json",
      status: "active",
      subscriptions: ["conditional_ticket_events"],
      authentication: {
        type: "basic_auth",
        add_position: "header",
        data: { username: `${email}/token`, password: token },
      },
    },
  };
}
