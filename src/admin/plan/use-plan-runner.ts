import { useMemo } from "react";
import { applyPlan } from "../../application/provisioning/apply-plan.ts";
import { continuePlan } from "../../application/provisioning/continue-plan.ts";
import { checkToken } from "../../domain/survey/validation/check-token.ts";
import { usePorts } from "../admin-ports.ts";
import type { PlanRunner } from "./use-apply.ts";

/** Applies plans to the account, with the token that was typed. */
export function usePlanRunner(typedToken: string): PlanRunner {
  const { gateway, installationId } = usePorts();
  const checked = checkToken(typedToken);
  const token = checked.ok ? checked.value : null;
  return useMemo(() => {
    const work = { gateway, installationId, token };
    return {
      apply: (plan, onProgress) => applyPlan({ ...work, plan, onProgress }),
      resume: (report, onProgress) => continuePlan({ ...work, onProgress }, report),
    };
  }, [gateway, installationId, token]);
}
