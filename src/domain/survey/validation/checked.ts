/** A checked input: the cleaned value, or a code that says what is wrong, with the values its sentence names. */
export type Checked<Value, Code extends string> =
  | { ok: true; value: Value }
  | { ok: false; code: Code; values: Readonly<Record<string, string | number>> };

/** Says that the input is right, and what it means. */
export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Says what is wrong with the input. */
export function refuse<Code extends string>(
  code: Code,
  values: Readonly<Record<string, string | number>> = {},
): { ok: false; code: Code; values: Readonly<Record<string, string | number>> } {
  return { ok: false, code, values };
}
