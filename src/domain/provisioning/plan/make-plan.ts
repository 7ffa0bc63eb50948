import { listUnreadableParts } from "../../findings/account-part-unreadable.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import type { Plan, PlanContent } from "./plan.ts";
import type { PlanIntent } from "./plan-intent.ts";
import { planPause } from "./plan-pause.ts";
import { planRemoval } from "./plan-removal.ts";
import { planSteps } from "./plan-steps.ts";
import { planTokenReplacement } from "./plan-token-replacement.ts";

/**
 * The plan for an intent in an account as it was read. Where any part could not be read, for any intent, there is an error
 * and no step: what seems to be missing may be in that part, and making it again would send every survey twice.
 */
export function makePlan(intent: PlanIntent, account: ObservedAccount): Plan {
  if (account.unreadable.length > 0) {
    const findings = listUnreadableParts(account, "error");
    return { intent, steps: [], unchanged: [], findings };
  }
  return { intent, ...planContent(intent, account) };
}

function planContent(intent: PlanIntent, account: ObservedAccount): PlanContent {
  const { kind } = intent;
  switch (kind) {
    case "setUp":
      return planSteps(intent.settings, account, { ...intent, dispatch: "on" });
    case "change":
      return planSteps(intent.settings, account, {
        saved: intent.saved,
        texts: intent.texts,
        dispatch: intent.wasOn === true ? "on" : "asFound",
        adoptsUnmanaged: true,
        sendsToken: false,
      });
    case "repair":
    case "adopt":
    case "resume":
      return planSteps(intent.settings, account, {
        saved: intent.settings,
        texts: intent.texts,
        dispatch: kind === "resume" || intent.wasOn === true ? "on" : "asFound",
        adoptsUnmanaged: kind === "adopt",
        refusesTwoRules: true,
        sendsToken: false,
      });
    case "pause":
      return planPause(intent.settings, account);
    case "replaceToken":
      return planTokenReplacement(intent.settings, account);
    case "remove":
      return planRemoval(account, intent.saved);
  }
}
