import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";

import { isLoopbackUrl } from "./is-loopback-url.ts";

/** The longest answer that is kept. */
const MAX_PAYLOAD_BYTES = 64 * 1024;

/** A header as the invocation log writes it. */
export interface HeaderPair {
  key: string;
  value: string;
}

export interface OutgoingRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
  timeoutMs: number;
  signal: AbortSignal;
}

/** How a call ended: an answer, no answer in time, or no way to ask. */
export type HttpOutcome =
  | { kind: "answered"; statusCode: number; headers: HeaderPair[]; payload: string }
  | { kind: "timeout" }
  | { kind: "unreachable"; reason: string };

/**
 * Makes one real HTTP call. Never rejects. Redirects are not followed; a host other than this machine is not called at all
 * and comes back as unreachable.
 */
export function sendHttpRequest(outgoing: OutgoingRequest): Promise<HttpOutcome> {
  const url = URL.canParse(outgoing.url) ? new URL(outgoing.url) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    return Promise.resolve({ kind: "unreachable", reason: "The endpoint is not an http or https URL." });
  }
  if (!isLoopbackUrl(url)) {
    const reason = `The emulator sends nothing outside this machine: ${url.host} was not called.`;
    return Promise.resolve({ kind: "unreachable", reason });
  }
  return new Promise((resolve) => {
    try {
      send(url, outgoing, resolve);
    } catch (error) {
      resolve({ kind: "unreachable", reason: sentenceOf(error) });
    }
  });
}

function send(url: URL, outgoing: OutgoingRequest, resolve: (outcome: HttpOutcome) => void): void {
  const start = url.protocol === "https:" ? httpsRequest : httpRequest;
  const { method, headers, body, signal, timeoutMs } = outgoing;
  const length = body === null ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  // One connection for each call, as a kept one may be closed by the receiver just when it is used again.
  const call = start(url, { method, headers: { ...headers, ...length }, agent: false, signal });
  const timer = setTimeout(() => {
    resolve({ kind: "timeout" });
    call.destroy();
  }, timeoutMs);
  const finish = (outcome: HttpOutcome) => {
    clearTimeout(timer);
    resolve(outcome);
  };
  call.on("error", (error) => finish({ kind: "unreachable", reason: sentenceOf(error) }));
  call.on("response", (response) => {
    readPayload(response).then(
      (payload) =>
        finish({
          kind: "answered",
          statusCode: response.statusCode ?? 0,
          headers: pairsOf(response),
          payload,
        }),
      (error: unknown) => finish({ kind: "unreachable", reason: sentenceOf(error) }),
    );
  });
  call.end(body ?? undefined);
}

async function readPayload(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size >= MAX_PAYLOAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_PAYLOAD_BYTES).toString("utf8");
}

function pairsOf({ rawHeaders }: IncomingMessage): HeaderPair[] {
  const pairs: HeaderPair[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    pairs.push({ key: rawHeaders[index] ?? "", value: rawHeaders[index + 1] ?? "" });
  }
  return pairs;
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const nested = error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined;
  return error.message || nested?.message || error.name;
}
