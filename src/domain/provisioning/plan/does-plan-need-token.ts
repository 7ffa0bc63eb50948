import type { Plan } from "./plan.ts";

/** Whether the admin must type the token before the plan can be applied. */
export function doesPlanNeedToken(plan: Plan): boolean {
  return plan.steps.some(({ needsToken }) => needsToken);
}
