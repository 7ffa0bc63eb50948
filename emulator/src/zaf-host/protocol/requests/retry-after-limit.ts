import type { Reply } from "./reply.ts";

/** Unconfirmed: how often Zendesk tries again. */
const MOST_RETRIES = 3;
const DEFAULT_WAIT_SECONDS = 1;

/** Sends again after a 429, when `Retry-After` is over; at most three times. */
export async function retryAfterLimit(send: () => Promise<Reply>, signal: AbortSignal): Promise<Reply> {
  let reply = await send();
  for (let retry = 0; retry < MOST_RETRIES && reply.status === 429; retry += 1) {
    const seconds = Number(reply.headers["retry-after"] ?? DEFAULT_WAIT_SECONDS);
    await wait((Number.isFinite(seconds) ? seconds : DEFAULT_WAIT_SECONDS) * 1000, signal);
    reply = await send();
  }
  return reply;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      window.clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
    });
  });
}
