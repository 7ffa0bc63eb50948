import type { ZafClient, ZafRequest } from "../../../src/zendesk/zaf/zaf-client.ts";
import { authorizationOf, ownConnection, type Person } from "./emulator-client.ts";

/** One request as it went out: what a test counts. */
export interface SentRequest {
  method: string;
  path: string;
  status: number;
}

/** Who asks, and as which installed app's page. */
export interface RestZafOptions {
  as?: Person;
  installationId?: number;
}

/**
 * The part of a ZAF client that a gateway needs, over real HTTP and without a browser: it resolves with the parsed body and
 * rejects with a jqXHR-like object, as the host page does. `sent` lists what went out.
 */
export function restZafClient(
  baseUrl: string,
  { as = "admin", installationId }: RestZafOptions = {},
): { client: Pick<ZafClient, "request">; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fromApp: Record<string, string> =
    installationId === undefined
      ? {}
      : { "x-emulator-app": String(installationId), "x-emulator-location": "nav_bar" };
  const request = async (options: ZafRequest | string): Promise<unknown> => {
    const { url, type = "GET", data, contentType } = typeof options === "string" ? { url: options } : options;
    const response = await fetch(new URL(url, baseUrl), {
      method: type,
      headers: {
        ...ownConnection,
        ...authorizationOf(as),
        ...fromApp,
        ...(contentType === undefined ? {} : { "content-type": contentType }),
      },
      ...(data === undefined ? {} : { body: data }),
    });
    sent.push({ method: type, path: new URL(response.url).pathname, status: response.status });
    const responseText = await response.text();
    const responseJSON = readJson(responseText);
    if (response.ok) return responseJSON ?? responseText;
    // The host's rejection is a plain object, not an Error.
    return Promise.reject({
      status: response.status,
      statusText: response.statusText,
      responseText,
      responseJSON,
    });
  };
  return { client: { request }, sent };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
