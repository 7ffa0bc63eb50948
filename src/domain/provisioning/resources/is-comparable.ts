import type { ObservedAccount } from "./observed-account.ts";

/** Whether enough of the account could be read to say what is missing or changed in it, and what is ours. */
export function isComparable({ unreadable }: ObservedAccount): boolean {
  return !unreadable.some(({ kind }) => kind === "webhook" || kind === "automation" || kind === "trigger");
}
