/** One fault of a record: the field, Zendesk's code for it, and Zendesk's sentence. */
export interface RecordFault {
  /** The attribute's wire name; `base` for the record as a whole. */
  field: string;
  description: string;
  code?: "BlankValue" | "DuplicateValue" | "InvalidValue" | "UserSuspended";
}

/**
 * Why the account refuses a change:
 *
 * | kind      | meaning                                                     |
 * |-----------|-------------------------------------------------------------|
 * | unknown   | the record to change does not exist                         |
 * | malformed | a value has the wrong type                                  |
 * | invalid   | every value is readable, and the record would not be valid  |
 * | outdated  | the record changed since the client read it                 |
 */
export type RefusalReason =
  | { kind: "unknown" }
  /** `expectation` completes "<field> …", as "must be a string"; `endpoint` is Zendesk's name for the call, or "". */
  | { kind: "malformed"; field: string; expectation: string; endpoint: string }
  | { kind: "invalid"; faults: readonly RecordFault[] }
  | { kind: "outdated" };

/** Thrown where the account refuses a change; nothing was changed then. It knows no protocol: `http/` turns it into a reply. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(`Refused: ${JSON.stringify(reason)}`);
    this.reason = reason;
  }
}

/** The refusal of a record that would not be valid. */
export function invalidRecord(...faults: RecordFault[]): Refusal {
  return new Refusal({ kind: "invalid", faults });
}

/**
 * The refusal of a value of the wrong type.
 *
 * @param field dotted wire name, as `ticket.status`
 * @param expectation what it must be, as `must be a string`
 */
export function malformedValue(field: string, expectation: string, endpoint = ""): Refusal {
  return new Refusal({ kind: "malformed", field, expectation, endpoint });
}
