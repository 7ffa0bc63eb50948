import { listPlanFindings } from "../../findings/list-plan-findings.ts";
import { isSetUp } from "../../survey/is-set-up.ts";
import { matchSurvey } from "../resources/match-survey.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { serializeSettings } from "../../survey/serialize-settings.ts";
import type { Settings } from "../../survey/settings.ts";
import type { PlanContent, PlanOptions, Step } from "./plan.ts";
import { nameResource } from "./name-resource.ts";
import { orderRuleSteps } from "./order-rule-steps.ts";
import { planCleanUp } from "./plan-clean-up.ts";
import { planDispatch } from "./plan-dispatch.ts";
import { planRole } from "./plan-role.ts";
import { planWebhook } from "./plan-webhook.ts";
import { refuseTwoRules } from "./refuse-two-rules.ts";
import { settingsStep } from "./settings-step.ts";

/**
 * The plan that makes the account what the settings want: apply it, inspect again, and there is nothing to do. The order:
 * the webhook; the rules, in the order of `orderRuleSteps`; unmanaged rules off; the settings saved. Only our own resources are changed, and
 * unmanaged rules that send the same survey (`adoptsUnmanaged`).
 */
export function planSteps(settings: Settings, account: ObservedAccount, options: PlanOptions): PlanContent {
  const findings = listPlanFindings(settings, account, options);
  if (findings.some(({ severity }) => severity === "error") || !isSetUp(settings)) {
    return { steps: [], unchanged: [], findings };
  }
  const steps: Step[] = [];
  const unchanged: PlanContent["unchanged"] = [];
  const surveys: Parameters<typeof refuseTwoRules>[1][number][] = [];
  for (const survey of settings.surveys) {
    const match = matchSurvey(survey, account, {
      saved: options.saved,
      adoptsUnmanaged: options.adoptsUnmanaged,
    });
    const webhook = planWebhook(match, options.sendsToken);
    const after = webhook.steps.map(({ id }) => id);
    const dispatch = planDispatch(match, { ...options, after });
    const resend = planRole(match, "resend", after);
    const followUp = planRole(match, "followUp", []);
    surveys.push({ match, dispatch });
    const rules = orderRuleSteps(match, { dispatch, resend, followUp });
    steps.push(...webhook.steps, ...rules, ...planCleanUp(match, rules, account));
    unchanged.push(...[webhook, dispatch, resend, followUp].flatMap((part) => part.unchanged));
  }
  const content = {
    steps: [
      ...steps.map((step) => nameResource(step, options.texts)),
      ...planSettings(settings, options, steps),
    ],
    unchanged,
    findings,
  };
  return options.refusesTwoRules === true ? refuseTwoRules(content, surveys) : content;
}

/** Saved after the webhook and the dispatch rule, so that the settings never name what is not there. */
function planSettings(settings: Settings, { saved }: PlanOptions, steps: readonly Step[]): Step[] {
  const before = saved === null ? {} : serializeSettings(saved);
  const essential = steps.filter(
    ({ resource }) => resource.role === "webhook" || resource.role === "dispatch",
  );
  const step = settingsStep(before, serializeSettings(settings), {
    reason: "settingsChanged",
    dependsOn: essential.map(({ id }) => id),
  });
  return step === null ? [] : [step];
}
