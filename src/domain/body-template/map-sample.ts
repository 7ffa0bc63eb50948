import { applyMapping } from "./apply-mapping.ts";
import type { FieldMapping } from "./apply-mapping.ts";
import { listTextFields } from "./list-text-fields.ts";

/** A pasted sample as a body: its sample e-mail and name, wherever they stand, become the requester's placeholders. */
export function mapSample(sample: string): string {
  const mappings = listTextFields(sample).flatMap(({ path, suggestion }): FieldMapping[] =>
    suggestion === null ? [] : [{ path, placeholder: suggestion }],
  );
  return applyMapping(sample, mappings);
}
