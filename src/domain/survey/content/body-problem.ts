/** What can be wrong with a survey's body. */
export type BodyProblemCode =
  | "bodyMissing"
  | "bodyNotJson"
  | "bodyNotAnObject"
  | "bodyLacksRequesterEmail"
  | "bodyHasUnknownPlaceholder"
  | "bodyHasUnquotedPlaceholder"
  | "bodyHasLiquidTag"
  | "bodyHasSampleEmail"
  | "bodyHasDuplicateKey"
  | "bodyTooLong";

/** One thing that is wrong, and where: line and column count from 1. */
export interface BodyProblem {
  code: BodyProblemCode;
  line: number;
  column: number;
  /** Such as `placeholder`, `key`, `limit`, `length`. */
  values: Readonly<Record<string, string | number>>;
}
