import { matchRoute } from "../resources/match-route.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { refTo } from "../resources/resource-ref.ts";
import type { Settings } from "../settings.ts";
import { switchStep } from "./make-step.ts";
import type { Plan } from "./plan.ts";
import { planSteps } from "./plan-steps.ts";

/** Switches every dispatch rule of ours off; resending goes on working. */
export function planPause(settings: Settings, account: ObservedAccount): Plan {
  const steps = settings.routes.flatMap((route) => {
    const { rules } = matchRoute(route, account, { saved: settings, adoptsLegacy: false });
    const { keeper, surplus } = rules.dispatch;
    return [keeper, ...surplus.map(({ rule }) => rule)]
      .flatMap((rule) => (rule?.isActive ? [rule] : []))
      .map((rule) =>
        switchStep(refTo(rule, { kind: rule.kind, role: "dispatch", routeKey: route.key }), false, {
          reason: "paused",
        }),
      );
  });
  return { purpose: "pause", steps, unchanged: [], findings: [] };
}

/** Switches dispatch on again, as the settings want it: what drifted meanwhile is repaired by the same plan. */
export function planResume(settings: Settings, account: ObservedAccount): Plan {
  return {
    ...planSteps(settings, account, { saved: settings, dispatch: "on", adoptsLegacy: false }),
    purpose: "resume",
  };
}
