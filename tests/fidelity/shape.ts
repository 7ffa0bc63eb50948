/** A test of one value, with the name that a failure shows. */
export interface ValueTest {
  isValueTest: true;
  name: string;
  holds(value: unknown): boolean;
}

/**
 * What a reply's body must look like: a literal matches itself, an object for one with at least these members, a list for one of
 * exactly these elements, and a `ValueTest` for what it tests.
 */
export type Shape = ValueTest | string | number | boolean | null | Shape[] | { [member: string]: Shape };

const valueTest = (name: string, holds: (value: unknown) => boolean): ValueTest => ({
  isValueTest: true,
  name,
  holds,
});

/** A value of a kind, where its exact content is not the point. */
export const any = {
  number: valueTest("a number", (value) => typeof value === "number"),
  string: valueTest("a text", (value) => typeof value === "string"),
  boolean: valueTest("true or false", (value) => typeof value === "boolean"),
  list: valueTest("a list", Array.isArray),
  emptyList: valueTest("an empty list", (value) => Array.isArray(value) && value.length === 0),
  object: valueTest(
    "an object",
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
  time: valueTest(
    "an ISO 8601 time",
    (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  ),
  ulid: valueTest("a ULID", (value) => typeof value === "string" && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)),
  url: valueTest("a URL", (value) => typeof value === "string" && URL.canParse(value)),
  absent: valueTest("absent", (value) => value === undefined),
  value: valueTest("anything but undefined", (value) => value !== undefined),
};

/** A text that the pattern matches. */
export function matching(pattern: RegExp): ValueTest {
  return valueTest(
    `a text like ${String(pattern)}`,
    (value) => typeof value === "string" && pattern.test(value),
  );
}

/** A list whose every element has the shape, with at least `least` of them. */
export function listOf(shape: Shape, least = 1): ValueTest {
  const holds = (value: unknown) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.every((item) => differences(item, shape).length === 0);
  return valueTest(`a list of at least ${least} like ${describe(shape)}`, holds);
}

/** A list with at least one element of the shape. */
export function listWith(shape: Shape): ValueTest {
  const holds = (value: unknown) =>
    Array.isArray(value) && value.some((item) => differences(item, shape).length === 0);
  return valueTest(`a list with ${describe(shape)}`, holds);
}

/** A list with no element of the shape. */
export function listWithout(shape: Shape): ValueTest {
  const holds = (value: unknown) =>
    Array.isArray(value) && value.every((item) => differences(item, shape).length > 0);
  return valueTest(`a list without ${describe(shape)}`, holds);
}

/** A list of exactly these texts, in any order: Zendesk documents none for tags. */
export function inAnyOrder(...texts: string[]): ValueTest {
  const wanted = JSON.stringify(texts.toSorted());
  const holds = (value: unknown) =>
    Array.isArray(value) && JSON.stringify(value.map(String).sort()) === wanted;
  return valueTest(`${texts.join(" and ")} in any order`, holds);
}

/** Where the value departs from the shape, one sentence a place; none where it fits. */
export function differences(value: unknown, shape: Shape, place = "body"): string[] {
  if (isValueTest(shape)) return shape.holds(value) ? [] : [`${place} is ${show(value)}, not ${shape.name}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value) || value.length !== shape.length)
      return [`${place} is ${show(value)}, not a list of ${shape.length}`];
    return shape.flatMap((item, index) => differences(value[index], item, `${place}[${index}]`));
  }
  if (typeof shape === "object" && shape !== null) {
    if (typeof value !== "object" || value === null) return [`${place} is ${show(value)}, not an object`];
    const members = value as Record<string, unknown>;
    return Object.entries(shape).flatMap(([name, item]) =>
      differences(members[name], item, `${place}.${name}`),
    );
  }
  return value === shape ? [] : [`${place} is ${show(value)}, not ${show(shape)}`];
}

function isValueTest(shape: Shape): shape is ValueTest {
  return typeof shape === "object" && shape !== null && "isValueTest" in shape && shape.isValueTest === true;
}

function describe(shape: Shape): string {
  return isValueTest(shape) ? shape.name : show(shape);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "absent").slice(0, 200);
}
