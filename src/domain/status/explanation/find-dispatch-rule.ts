import {
  listAddedTags,
  listNotifiedTargets,
  listNotifiedWebhooks,
} from "../../provisioning/resources/notified-by.ts";
import type { ObservedRule } from "../../provisioning/resources/observed-account.ts";
import { readTagList } from "../../provisioning/resources/tag-list.ts";
import type { SurveyTags } from "../../survey/settings.ts";

/**
 * The account's rule that dispatches a survey's survey: it notifies something and adds the dispatch tag, and does not wait for
 * the resend tag. An active one before one that is off. Null where there is none.
 *
 * Recognised by its effect, not by its author: an agent asks why a survey was not sent, and any rule that would send it
 * answers that.
 */
export function findDispatchRule(rules: readonly ObservedRule[], tags: SurveyTags): ObservedRule | null {
  const dispatching = rules.filter(
    (rule) => notifies(rule) && addsTag(rule, tags) && !waitsForResend(rule, tags),
  );
  return dispatching.find(({ isActive }) => isActive) ?? dispatching[0] ?? null;
}

/** The rule that processes the resend tag, recognised as in `findDispatchRule`. */
export function findResendRule(rules: readonly ObservedRule[], tags: SurveyTags): ObservedRule | null {
  const taking = rules.filter((rule) => notifies(rule) && waitsForResend(rule, tags));
  return taking.find(({ isActive }) => isActive) ?? taking[0] ?? null;
}

function notifies(rule: ObservedRule): boolean {
  return listNotifiedWebhooks(rule).length > 0 || listNotifiedTargets(rule).length > 0;
}

function addsTag(rule: ObservedRule, tags: SurveyTags): boolean {
  return listAddedTags(rule).includes(tags.dispatch);
}

function waitsForResend({ conditions }: ObservedRule, tags: SurveyTags): boolean {
  return conditions.all.some(
    ({ field, operator, value }) =>
      field === "current_tags" && operator === "includes" && readTagList(value).includes(tags.resend),
  );
}
