import { accept, refuse } from "./checked.ts";
import type { Checked } from "./checked.ts";

export type TokenProblem = "tokenMissing" | "tokenHasSpaces";

/** A 2listen API token: one word. A copied line break at either end is removed. */
export function checkToken(text: string): Checked<string, TokenProblem> {
  const token = text.trim();
  if (token === "") return refuse("tokenMissing");
  return /\s/.test(token) ? refuse("tokenHasSpaces") : accept(token);
}
