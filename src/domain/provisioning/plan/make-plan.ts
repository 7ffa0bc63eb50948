import { listUnreadableParts } from "../../findings/account-part-unreadable.ts";
import { isComparable } from "../resources/is-comparable.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import type { Plan, PlanContent } from "./plan.ts";
import type { PlanIntent } from "./plan-intent.ts";
import { planPause } from "./plan-pause.ts";
import { planRemoval } from "./plan-removal.ts";
import { planSteps } from "./plan-steps.ts";
import { planTokenReplacement } from "./plan-token-replacement.ts";

/**
 * The plan for an intent in an account as it was read. Where the account was read in part, there is an error and no step:
 * what it lacks may be in the part that could not be read.
 */
export function makePlan(intent: PlanIntent, account: ObservedAccount): Plan {
  if (!isComparable(account) && needsWholeAccount(intent)) {
    const findings = listUnreadableParts(account, "error");
    return { intent, steps: [], unchanged: [], findings };
  }
  return { intent, ...planContent(intent, account) };
}

/** A set-up is shown all the same: its preview tells which steps the person's role will be refused. */
function needsWholeAccount({ kind }: PlanIntent): boolean {
  return kind !== "setUp";
}

function planContent(intent: PlanIntent, account: ObservedAccount): PlanContent {
  const { kind } = intent;
  switch (kind) {
    case "setUp":
      return planSteps(intent.settings, account, { ...intent, dispatch: "on" });
    case "change":
      return planSteps(intent.settings, account, {
        saved: intent.saved,
        dispatch: "asFound",
        adoptsUnmanaged: true,
        sendsToken: false,
      });
    case "repair":
    case "adopt":
    case "resume":
      return planSteps(intent.settings, account, {
        saved: intent.settings,
        dispatch: kind === "resume" ? "on" : "asFound",
        adoptsUnmanaged: kind === "adopt",
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
