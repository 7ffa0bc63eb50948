import type { GatewayErrorKind } from "../../../src/application/ports/gateway-error.ts";
import type { RestSend } from "../../../src/zendesk/rest/rest-send.ts";
import { ownConnection } from "./emulator-client.ts";

const kinds: Readonly<Record<number, GatewayErrorKind>> = {
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  422: "invalid",
  429: "rateLimited",
  503: "unavailable",
};

/** Zendesk's REST API over plain HTTP, as one of the emulator's people: what the host page does for an app. */
export function restOverHttp(baseUrl: string, as: "admin" | "agent" = "agent"): RestSend {
  const authorization = `Basic ${btoa(`${as}@example.com/token:emulator`)}`;
  return async ({ method, path, body }) => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: { ...ownConnection, authorization, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (response.ok) return text === "" ? null : JSON.parse(text);
    const kind = kinds[response.status] ?? "unexpected";
    throw { kind, status: response.status, method, path, detail: text, code: "" };
  };
}
