import { applyMapping, type FieldMapping } from "../../domain/survey/content/apply-mapping.ts";
import { listTextFields, type TextField } from "../../domain/survey/content/list-text-fields.ts";
import type { Placeholder } from "../../domain/survey/content/placeholder.ts";
import { writePlaceholder } from "../../domain/survey/content/placeholder.ts";
import { tidySample } from "../../domain/survey/content/tidy-sample.ts";

/** A body while it is edited: the text as it was pasted, and which of its texts gives way to which placeholder. */
export interface BodyDraft {
  sample: string;
  /** By the field's key. */
  choices: Readonly<Record<string, Placeholder | null>>;
  /** Whether the pasted text was no JSON for what copying had added to it, which was taken away. */
  isTidied: boolean;
}

/** A field of the draft, with its text and the placeholder that is sent instead (null: the text itself). */
export interface DraftField extends TextField {
  /** Identified by path: two labels may be the same. */
  key: string;
  placeholder: Placeholder | null;
}

/** A text as the draft's beginning. A pasted sample has its e-mail and name exchanged; a text edited by hand stays. */
export function startBodyDraft(text: string, options: { isPasted: boolean }): BodyDraft {
  const sample = options.isPasted ? tidySample(text) : text;
  const choices = Object.fromEntries(
    listTextFields(sample).map((field) => [
      keyOf(field),
      options.isPasted || isAlready(field) ? field.suggestion : null,
    ]),
  );
  return { sample, choices, isTidied: sample !== text };
}

/** The fields in the order of the text. */
export function listDraftFields(draft: BodyDraft): DraftField[] {
  return listTextFields(draft.sample).map((field) => {
    const key = keyOf(field);
    return { ...field, key, placeholder: draft.choices[key] ?? null };
  });
}

function keyOf({ path }: TextField): string {
  return JSON.stringify(path);
}

/** The body template that results from the draft. */
export function writeBody(draft: BodyDraft): string {
  const mappings = listDraftFields(draft).flatMap(({ path, placeholder }): FieldMapping[] =>
    placeholder ? [{ path, placeholder }] : [],
  );
  return applyMapping(draft.sample, mappings);
}

/** Whether the field's own text is a placeholder, so that there is no fixed text to return to. */
export function isAlready(field: TextField): boolean {
  return field.suggestion !== null && field.value.replace(/\s/g, "") === writePlaceholder(field.suggestion);
}
