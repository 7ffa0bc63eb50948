import type { AdminTexts } from "../texts/admin-texts.ts";
import type { Failure } from "./failure.ts";

/** Why something failed, as the texts name it: a session that has ended is another matter than a role that may not. */
export function nameCause({
  kind,
  status,
}: Pick<Failure, "kind" | "status">): keyof AdminTexts["failure"]["cause"] {
  return status === 401 ? "signedOut" : kind;
}
