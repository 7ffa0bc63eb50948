/** Whose field it is: a user's or an organization's. */
export type OwnerKind = "user" | "organization";

/** A custom field of users or organizations (Zendesk API, User fields, Organization fields): rules name it by its key. */
export interface OwnerField {
  id: number;
  key: string;
  type: string;
  title: string;
  active: boolean;
  /** Of drop-downs: rules name an option by its id [recorded], records by its value. */
  custom_field_options?: { id: number; name: string; value: string }[];
  /** What else a client wrote of it. */
  [member: string]: unknown;
}

/** A field's value as it is kept: null for each active field that nobody filled in, and what was written. */
export function withEmptyFields(fields: Iterable<OwnerField>, written: unknown): Record<string, unknown> {
  const empty = [...fields].filter(({ active }) => active).map(({ key }) => [key, null]);
  return { ...Object.fromEntries(empty), ...(written as Record<string, unknown> | undefined) };
}
