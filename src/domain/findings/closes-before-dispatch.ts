import { listNotifiedWebhooks } from "../provisioning/resources/notified-by.ts";
import type { ObservedRule } from "../provisioning/resources/observed-account.ts";
import type { Survey } from "../survey/settings.ts";
import type { FindingRule } from "./finding-rule.ts";

/** Another automation closes solved tickets before the delay is over: no rule reaches a closed ticket. */
export const closesBeforeDispatch: FindingRule = ({ account, matches }) =>
  matches.flatMap(({ survey }) =>
    account.automations.flatMap((automation) => {
      const closesAfterHours = readCloseHours(automation);
      if (closesAfterHours === null || closesAfterHours >= safeCloseHours(survey)) return [];
      return [
        {
          code: "closesBeforeDispatch",
          severity: "error",
          values: { title: automation.title, count: closesAfterHours, delay: survey.rule.delayHours },
          remedy: "delayCloseAutomation",
        } as const,
      ];
    }),
  );

/** Hours after which an automation that is on closes solved tickets; null for any other rule. */
function readCloseHours(automation: ObservedRule): number | null {
  const closes = automation.actions.some(({ field, value }) => field === "status" && value === "closed");
  if (!automation.isActive || !closes || listNotifiedWebhooks(automation).length > 0) return null;
  const since = automation.conditions.all.find(
    ({ field, operator }) => field === "SOLVED" && /^(greater_than|is)(_business_hours)?$/.test(operator),
  );
  return since === undefined ? null : Number(since.value);
}

/**
 * The number of hours from which closing is safe: after the delay, the hour until the next run, and one more, since in one run the
 * closing may come first. An hour on the business calendar can last until the next working day: a day for every eight
 * hours, and a long weekend. A trigger sends at once.
 */
function safeCloseHours({ rule }: Survey): number {
  if (rule.kind === "trigger") return 0;
  return rule.inBusinessHours ? Math.ceil(rule.delayHours / 8) * 24 + 72 : rule.delayHours + 2;
}
