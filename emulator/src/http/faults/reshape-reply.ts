import { isObject } from "../body/read-body.ts";
import type { ApiReply } from "../router/route.ts";

const reshapings = {
  /** The text ends in its middle: no JSON any more. */
  cutShort: ({ body, ...reply }: ApiReply): ApiReply => {
    const text = JSON.stringify(body ?? {});
    return { ...reply, body, text: text.slice(0, Math.ceil(text.length / 2)) };
  },
  /** The records have no `id`. */
  withoutIds: (reply: ApiReply): ApiReply => ({ ...reply, body: withoutIds(reply.body) }),
  /** Every number is written as text. */
  textForNumbers: (reply: ApiReply): ApiReply => ({ ...reply, body: textForNumbers(reply.body) }),
  /** The answer says that there is more, and not where. */
  moreWithoutCursor: (reply: ApiReply): ApiReply =>
    isObject(reply.body) ? { ...reply, body: { ...reply.body, meta: { has_more: true } } } : reply,
  /** Each record becomes a list that holds it, and each list becomes its first record. */
  listsSwapped: (reply: ApiReply): ApiReply => ({ ...reply, body: listsSwapped(reply.body) }),
} satisfies Record<string, (reply: ApiReply) => ApiReply>;

/** A way in which an answer that Zendesk gives with success may not be what its reference says. */
export type Reshaping = keyof typeof reshapings;

/** Whether a value names a reshaping. */
export function isReshaping(value: unknown): value is Reshaping {
  return typeof value === "string" && Object.hasOwn(reshapings, value);
}

/** The call's own answer in another shape. A refusal stays as it is. */
export function reshapeReply(reply: ApiReply, reshaping: Reshaping): ApiReply {
  return reply.status >= 300 ? reply : reshapings[reshaping](reply);
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isObject(value)) return value;
  const rest = Object.entries(value).filter(([key]) => key !== "id");
  return Object.fromEntries(rest.map(([key, inner]) => [key, withoutIds(inner)]));
}

function textForNumbers(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textForNumbers);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textForNumbers(inner)]));
}

function listsSwapped(body: unknown): unknown {
  if (!isObject(body)) return body;
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value[0] ?? {};
    return isObject(value) ? [value] : value;
  };
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, swap(value)]));
}
