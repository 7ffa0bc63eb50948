import { type Clock, wait } from "../ports/clock.ts";
import { isGatewayError } from "../ports/gateway-error.ts";

/** Zendesk's limits are by the minute: where it does not say how long to wait, three such waits outlast one. */
const usualWaitMs = 25_000;
const longestWaitMs = 90_000;
const mostWaits = 3;

/** Reads, and reads again after the time that Zendesk asks for when the rate limit is reached. Throws any other refusal. */
export async function waitOutLimit<Value>(clock: Clock, read: () => Promise<Value>): Promise<Value> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await read();
    } catch (error) {
      if (!isGatewayError(error) || error.kind !== "rateLimited" || waits === mostWaits) throw error;
      await wait(clock, Math.min(error.retryAfterMs ?? usualWaitMs, longestWaitMs));
    }
  }
}
