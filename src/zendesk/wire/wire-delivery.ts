import { array, nullish, number, object, string, type InferOutput } from "valibot";
import type { Invocation, InvocationAttempt } from "../../application/ports/deliveries.ts";
import { optionalText, wireCursor, wireId, wireMoment } from "./wire-values.ts";

/**
 * A page of a webhook's invocation log (recorded). `status` is any word: the spelling of some is unconfirmed. `status_code` is
 * absent where nothing answered (recorded).
 */
export const invocationPageSchema = object({
  invocations: array(
    object({
      id: wireId,
      status: string(),
      status_code: nullish(number(), null),
      // A delivery under way has none yet [inferred].
      latest_completed_at: nullish(wireMoment, ""),
    }),
  ),
  meta: wireCursor,
});

const payloadSchema = nullish(object({ payload: nullish(string()) }));

/** The attempts of one invocation (recorded). Throttled ones have neither request nor response. */
export const attemptListSchema = object({
  attempts: array(
    object({
      status: string(),
      status_code: nullish(number(), null),
      request: payloadSchema,
      response: payloadSchema,
      completed_at: wireMoment,
    }),
  ),
});

/**
 * The answer of Zendesk's webhook test (recorded). What it holds where the address was not reached is unconfirmed: an answer without a
 * status code is taken for that.
 */
export const webhookTestSchema = object({
  response: object({ status_code: nullish(number(), 0), payload: optionalText }),
});

/** One line of a webhook's invocation log. */
export function readInvocation(
  wire: InferOutput<typeof invocationPageSchema>["invocations"][number],
): Invocation {
  return {
    id: wire.id,
    status: wire.status,
    statusCode: wire.status_code,
    completedAt: wire.latest_completed_at,
  };
}

/** One attempt of an invocation. */
export function readAttempt(
  wire: InferOutput<typeof attemptListSchema>["attempts"][number],
): InvocationAttempt {
  return {
    status: wire.status,
    statusCode: wire.status_code,
    sentBody: wire.request?.payload ?? null,
    answer: wire.response?.payload ?? null,
    completedAt: wire.completed_at,
  };
}
