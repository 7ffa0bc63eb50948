import type { Setting } from "../../../src/domain/survey/settings-schema/setting.ts";
import { accountSchema, surveySchema } from "../../../src/domain/survey/settings-schema/settings-schema.ts";

/** Every setting of the schema, in the order of the manifest's parameters. */
export function listSettings(): Setting<unknown>[] {
  return [...collect(surveySchema), ...collect(accountSchema)];
}

function collect(node: object): Setting<unknown>[] {
  return "parameter" in node
    ? [node as Setting<unknown>]
    : Object.values(node).flatMap((child) => collect(child as object));
}
