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
