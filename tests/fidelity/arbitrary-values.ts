import fc from "fast-check";

/** Values that fit nowhere, and some that nearly fit. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    0,
    -1,
    1e300,
    "",
    "solved",
    [],
    {},
    "900100001",
    ["a", null],
    { id: 1 },
    [[]],
  ),
  fc.constantFrom<unknown[]>({ all: 1 }, "x".repeat(5000), { constructor: {} }, "{{ticket.id"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Mostly one of the right values, now and then junk: so that what lies behind the first check is reached. */
export function mostly(...right: unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: junk });
}

/** Mostly a text, now and then junk. */
export const text: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: junk },
);

/** An object with some of the members. */
export function some(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(members, { requiredKeys: [] });
}

/** Mostly a short list of the items, now and then junk. */
export function few(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 1, arbitrary: junk },
  );
}
