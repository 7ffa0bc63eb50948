import { accept, refuse } from "./checked.ts";
import type { Checked } from "./checked.ts";

export type AccountEmailProblem = "accountEmailMissing" | "accountEmailNotAnEmail";

/** The e-mail of a 2listen administrator; a pasted `/token`, which the manual guide appends, is removed. */
export function checkAccountEmail(text: string): Checked<string, AccountEmailProblem> {
  const email = text.trim().replace(/\/token$/i, "");
  if (email === "") return refuse("accountEmailMissing");
  return /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(email) ? accept(email) : refuse("accountEmailNotAnEmail");
}
