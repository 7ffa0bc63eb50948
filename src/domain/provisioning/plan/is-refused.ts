import type { Plan } from "./plan.ts";

/** Whether something is in the way of a plan: without steps because of an error, it is not one with nothing to do. */
export function isRefused({ steps, findings }: Plan): boolean {
  return steps.length === 0 && findings.some(({ severity }) => severity === "error");
}
