import { useMemo } from "react";
import { applyPlan } from "../../application/provisioning/apply-plan.ts";
import { continuePlan } from "../../application/provisioning/continue-plan.ts";
import { continueSetUp, setUpDispatch } from "../../application/provisioning/set-up-dispatch.ts";
import type { Plan, PlanOptions } from "../../domain/plan/plan.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import type { Settings } from "../../domain/settings.ts";
import { checkToken } from "../../domain/validation/check-token.ts";
import { usePorts } from "../admin-ports.ts";
import type { PlanRunner } from "./use-apply.ts";

/** What a set-up plan was made from; null for plans that only switch, swap or delete. */
export type SetUpBasis = { settings: Settings; options: PlanOptions } | null;

/** Applies plans to the account. A set-up also looks for another admin who did the same at the same moment. */
export function usePlanRunner(input: {
  token: string;
  setUp: SetUpBasis;
  makePlan: (account: ObservedAccount) => Plan;
}): PlanRunner {
  const { gateway, installationId } = usePorts();
  const { setUp, makePlan } = input;
  const checked = checkToken(input.token);
  const token = checked.ok ? checked.value : null;
  return useMemo(
    () => ({
      apply: (plan, onProgress) => {
        const work = { gateway, plan, installationId, token, onProgress };
        return setUp ? setUpDispatch({ ...work, ...setUp }) : applyPlan(work);
      },
      resume: (report, onProgress) => {
        const work = { gateway, installationId, token, onProgress };
        if (setUp) return continueSetUp({ ...work, ...setUp, plan: report.plan }, report);
        return continuePlan({ ...work, earlier: report, planAnew: makePlan });
      },
    }),
    [gateway, installationId, token, setUp, makePlan],
  );
}
