import type { ValueProblem } from "../validation/value-problem.ts";
import type { ParameterValue, Setting } from "./setting.ts";
import type { SchemaOf } from "./settings-schema.ts";

type AnySetting = Setting<unknown>;
type Node = AnySetting | { readonly [key: string]: Node };

function isSetting(node: Node): node is AnySetting {
  return "parameter" in node;
}

/** Makes what a schema describes, from one value a setting. */
export function buildFrom<Shape>(
  schema: SchemaOf<Shape>,
  valueOf: (setting: Pick<AnySetting, "parameter" | "initial" | "read">) => unknown,
): Shape {
  const build = (node: Node): unknown =>
    isSetting(node)
      ? valueOf(node)
      : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, build(child)]));
  return build(schema as unknown as Node) as Shape;
}

/** The parameters that keep what a schema describes. */
export function writeParameters<Shape>(
  schema: SchemaOf<Shape>,
  shape: Shape,
): Record<string, ParameterValue> {
  const write = (node: Node, value: unknown): [string, ParameterValue][] =>
    isSetting(node)
      ? [[node.parameter, node.write(value)]]
      : Object.entries(node).flatMap(([key, child]) => write(child, (value as Record<string, unknown>)[key]));
  return Object.fromEntries(write(schema as unknown as Node, shape));
}

/** What is wrong with each value of what a schema describes, in the schema's order. */
export function checkValues<Shape>(
  schema: SchemaOf<Shape>,
  shape: Shape,
): { parameter: string; problem: ValueProblem }[] {
  const check = (node: Node, value: unknown): { parameter: string; problem: ValueProblem }[] =>
    isSetting(node)
      ? node.check(value).map((problem) => ({ parameter: node.parameter, problem }))
      : Object.entries(node).flatMap(([key, child]) => check(child, (value as Record<string, unknown>)[key]));
  return check(schema as unknown as Node, shape);
}
