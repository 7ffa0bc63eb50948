import type { ValueProblem } from "../validation/value-problem.ts";
import type { Setting } from "./setting.ts";
import type { ChecksOf, SettingCheck } from "./setting-checks.ts";
import type { SchemaOf } from "./settings-schema.ts";

/** A schema's node with the checks and the values beside it, as far as walking them needs. */
type Branch = { readonly [key: string]: unknown };

/** What is wrong with each value of what a schema describes, in the schema's order. */
export function checkValues<Shape>(
  schema: SchemaOf<Shape>,
  checks: ChecksOf<Shape>,
  shape: Shape,
): { parameter: string; problem: ValueProblem }[] {
  return Object.entries(schema).flatMap(([key, node]) => {
    const [check, value] = [(checks as Branch)[key], (shape as Branch)[key]];
    if (typeof check !== "function")
      return checkValues(node as SchemaOf<Branch>, check as ChecksOf<Branch>, value as Branch);
    const { parameter } = node as Setting<unknown>;
    return (check as SettingCheck<unknown>)(value).map((problem) => ({ parameter, problem }));
  });
}
