import type { SurveyMatch } from "../resources/match-survey.ts";
import type { RuleMatch } from "../resources/match-rules.ts";
import type { ObservedRule } from "../resources/observed-account.ts";
import { leavesOutTags } from "../resources/tag-list.ts";
import type { Step } from "./plan.ts";
import { type PlannedDispatch, withDependencies } from "./plan-dispatch.ts";
import type { PlannedPart } from "./planned-part.ts";

interface PlannedRules {
  dispatch: PlannedDispatch;
  resend: PlannedPart;
  followUp: PlannedPart;
}

/**
 * The steps of a survey's rules, in an order in which, between any two of them and whichever fails,
 *
 * 1. no ticket that was or is surveyed, sent again or opted out can be surveyed by a second rule;
 * 2. no ticket that is created as solved, and surveyed by that, loses its tag and is surveyed again.
 *
 * | a step                                                       | comes                                          |
 * | ------------------------------------------------------------ | ---------------------------------------------- |
 * | the resend trigger takes a tag that a rule which is on allows | after those rules are off, or leave it out too |
 * | the follow-up trigger no longer spares tickets made solved    | after the dispatch triggers are off            |
 * | any other repair of these two                                 | first                                          |
 * | our dispatch rule is switched on, or begins to send           | after repairs that make the two do less        |
 * | the two are created                                           | last                                           |
 */
export function orderRuleSteps(match: SurveyMatch, { dispatch, resend, followUp }: PlannedRules): Step[] {
  const { off, change } = dispatch;
  const settled = [...off, ...change].map(({ id }) => id);
  const waits = (steps: readonly Step[], isHeld: boolean): Step[] =>
    isHeld ? steps.map((step) => withDependencies(step, settled)) : [...steps];
  const isResendHeld = !isTagLeftOut(match);
  const isFollowUpHeld = match.survey.rule.kind === "automation" && hasActiveTrigger(match);
  const resends = split(resend.steps);
  const followUps = split(followUp.steps);
  const heldFirst = [
    { steps: resends.repairs, isHeld: isResendHeld },
    { steps: followUps.repairs, isHeld: isFollowUpHeld },
  ];
  const early = [
    ...resends.duplicates,
    ...followUps.duplicates,
    ...heldFirst.flatMap(({ steps, isHeld }) => (isHeld ? [] : steps)),
  ];
  const held = heldFirst.flatMap(({ steps, isHeld }) => (isHeld ? waits(steps, true) : []));
  const needed = [
    ...listTightened(match.rules.resend, resends),
    ...listTightened(match.rules.followUp, followUps),
  ];
  return [
    ...early,
    ...dispatch.prepare,
    ...off,
    ...change,
    ...held,
    ...dispatch.on.map((step) => withDependencies(step, needed)),
    ...waits(resends.creations, isResendHeld),
    ...waits(followUps.creations, isFollowUpHeld),
  ];
}

interface RoleSteps {
  /** Our duplicates: switched off or deleted. */
  duplicates: Step[];
  repairs: Step[];
  creations: Step[];
}

function split(steps: readonly Step[]): RoleSteps {
  return {
    duplicates: steps.filter(({ action }) => action === "delete" || action === "deactivate"),
    repairs: steps.filter(({ action }) => action === "update" || action === "adopt"),
    creations: steps.filter(({ action }) => action === "create"),
  };
}

/** Whether every rule that dispatches now leaves out tickets with the tag that a resend adds from now on. */
function isTagLeftOut(match: SurveyMatch): boolean {
  return listDispatching(match).every(({ conditions }) =>
    conditions.all.some((condition) => leavesOutTags(condition, [match.survey.tags.dispatch])),
  );
}

function hasActiveTrigger(match: SurveyMatch): boolean {
  return listDispatching(match).some(({ kind }) => kind === "trigger");
}

/** The rules that are on and send this survey, ours or not. */
function listDispatching({ rules }: SurveyMatch): ObservedRule[] {
  const { matched, duplicates } = rules.dispatch;
  const ours = [matched, ...duplicates.map(({ rule }) => rule)].filter((rule) => rule?.isActive === true);
  return [...ours.flatMap((rule) => rule ?? []), ...rules.unmanaged];
}

/**
 * Repairs without which a rule that is on does too much: one that lost its condition sends, or removes the tag, with every
 * update. Duplicates count as such.
 */
function listTightened({ matched, comparison }: RuleMatch, { duplicates, repairs }: RoleSteps): string[] {
  const isTightened =
    matched?.isActive === true &&
    comparison?.changes.some(({ path, after }) => path.startsWith("conditions.") && after !== null) === true;
  return [...duplicates, ...(isTightened ? repairs : [])].map(({ id }) => id);
}
