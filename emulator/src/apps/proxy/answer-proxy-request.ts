import type { Emulator } from "../../emulator.ts";
import { parseProxyRequest } from "./proxy-request.ts";
import { prepareRequest } from "./prepare-request.ts";

/** What the host page gets back, always with HTTP 200: the third party's answer, or status 0 when there was none. */
export interface ProxyAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}

/** A request that went out, for the log of what apps asked. */
export interface ProxiedRequest {
  method: string;
  url: string;
  status: number;
  installationId: number;
  location: string;
}

/** Sends an app's request to a third party; the browser's own cookies and origin never go along. */
export async function answerProxyRequest(
  request: Request,
  emulator: Emulator,
  onSent: (sent: ProxiedRequest) => void,
): Promise<Response> {
  const asked = parseProxyRequest(await request.json().catch(() => null));
  const app = emulator.apps.find((candidate) => candidate.installationId === asked?.installationId);
  const installation = asked && emulator.account.installations.get(asked.installationId);
  if (!asked || !app || !installation)
    return Response.json({ error: "No such app, or no usable URL." }, { status: 400 });
  const nowSeconds = Math.floor(emulator.clock.now() / 1000);
  const prepared = prepareRequest(asked, app, { settings: installation.settings, nowSeconds });
  const answer = "refusal" in prepared ? refuse(prepared) : await send(prepared, request.signal);
  // The placeholders, not their values: the log must not show a secure setting.
  const { method, url, installationId, location } = asked;
  onSent({ method, url, status: answer.status, installationId, location });
  return Response.json(answer);
}

function refuse({ status, refusal }: { status: number; refusal: string }): ProxyAnswer {
  return {
    status,
    statusText: "Refused by the proxy",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ error: "ProxyRefused", description: refusal }),
  };
}

async function send(
  request: { url: URL; method: string; headers: Headers; body: string | null },
  signal: AbortSignal,
): Promise<ProxyAnswer> {
  const { url, method, headers } = request;
  const body = method === "GET" || method === "HEAD" ? null : request.body;
  try {
    const response = await fetch(url, { method, headers, body, signal });
    return {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "?";
    return {
      status: 502,
      statusText: "Bad Gateway",
      headers: {},
      body: `The proxy could not reach ${url.host}: ${reason}`,
    };
  }
}
