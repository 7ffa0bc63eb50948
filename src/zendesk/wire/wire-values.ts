import {
  boolean,
  check,
  literal,
  nonEmpty,
  nullish,
  number,
  object,
  pipe,
  string,
  transform,
  union,
  variant,
  type InferOutput,
} from "valibot";

/** An id as text. Zendesk writes ids as numbers or as text: a webhook's is a ULID, a trigger category's a number as text (recorded). */
export const wireId = pipe(
  union([pipe(string(), nonEmpty()), number()]),
  transform((id) => String(id)),
);

/** An id that Zendesk writes as a number, as of tickets and users; digits as text are understood too. */
export const wireNumber = pipe(
  wireId,
  transform(Number),
  check((id) => Number.isSafeInteger(id)),
);

/** A moment as ISO 8601 text: in seconds, and in nanoseconds where a webhook was just created (recorded). */
export const wireMoment = pipe(
  string(),
  check((text) => !Number.isNaN(Date.parse(text))),
);

/** Text that may be absent or null, as descriptions are (recorded). */
export const optionalText = nullish(string(), "");

export const optionalId = nullish(wireId);

export const optionalFlag = nullish(boolean());

/** Where a list goes on. `has_more` comes alone where there is one page; a cursor comes with it where there are more (recorded). */
export const wireCursor = variant("has_more", [
  object({ has_more: literal(true), after_cursor: pipe(string(), nonEmpty()) }),
  object({ has_more: literal(false) }),
]);

/** What leads to the next page; null on the last. */
export function readNextCursor(meta: InferOutput<typeof wireCursor>): string | null {
  return meta.has_more ? meta.after_cursor : null;
}
