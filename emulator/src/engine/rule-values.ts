/** How rules write values; conditions and actions share it. */

/** The value of a condition or an action as one text; a list is joined with spaces, as tags are written. */
export function valueText({ value }: { value: string | readonly (string | number)[] | null }): string {
  return typeof value === "string" ? value : (value ?? []).join(" ");
}

/** Zendesk's word for "no value" in the lists of `triggers/definitions` [recorded]. */
export const NO_VALUE = "__NULL__";

/** "", "-" and `__NULL__` mean "no value" in a rule. */
export function emptyToNull(text: string): string | null {
  return text === "" || text === "-" || text === NO_VALUE ? null : text;
}

/** An id as rules write it. */
export function idText(id: number | null | undefined): string | null {
  return id === null || id === undefined ? null : String(id);
}

/** True for what may name a record in a rule: digits, nothing, or one of Zendesk's words, as `current_user`. */
export function acceptsId(...words: string[]): (value: string) => boolean {
  return (value) => emptyToNull(value) === null || /^\d+$/.test(value) || words.includes(value);
}
