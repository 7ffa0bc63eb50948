import type { Survey, Settings } from "../../survey/settings.ts";
import { compareRule } from "./compare-rule.ts";
import type { RuleComparison } from "./compare-rule.ts";
import type { WantedSurvey } from "./compute-wanted.ts";
import type { WantedRule } from "./difference.ts";
import type { WebhookMatch } from "./match-webhooks.ts";
import { listAddedTags, listNotifiedTargets, listNotifiedWebhooks } from "./notified-by.ts";
import type { ObservedAccount, ObservedRule, ObservedTarget } from "./observed-account.ts";
import { readMarker } from "./ownership-marker.ts";
import { readTagList } from "./tag-list.ts";

/** Ours, but redundant. */
export interface DuplicateRule {
  rule: ObservedRule;
  /** An identical rule on one of our webhooks, created by two admins at once. */
  isCopy: boolean;
  /** Its webhook is gone. Zendesk may refuse any change of such a rule but its deletion. */
  isDangling: boolean;
}

/** The account's rules for one role of a survey. */
export interface RuleMatch {
  matched: ObservedRule | null;
  isAdopted: boolean;
  /** It notifies nothing that exists and takes the survey, on or off: a repair makes it send. */
  sendsNothing: boolean;
  /** Null when there is no matched. */
  comparison: RuleComparison | null;
  duplicates: DuplicateRule[];
}

export interface RulesMatch {
  dispatch: RuleMatch;
  resend: RuleMatch;
  followUp: RuleMatch;
  /** Not ours, sends the same survey, and is on. */
  unmanaged: ObservedRule[];
}

export interface RuleMatchInput {
  survey: Survey;
  wanted: WantedSurvey;
  account: ObservedAccount;
  webhooks: WebhookMatch;
  /** Targets that post to the survey's address. */
  targets: readonly ObservedTarget[];
  saved: Settings | null;
  adoptsUnmanaged: boolean;
}

/** Sorts the account's rules by their part in one survey: the match of each role, duplicates, and unmanaged rules. */
export function matchRules(input: RuleMatchInput): RulesMatch {
  const { wanted, account, adoptsUnmanaged } = input;
  const rules = [...account.automations, ...account.triggers];
  const owned = rules.map((rule) => ({ rule, role: ownedRole(rule, input) }));
  const unmanaged = rules.filter(
    (rule) => rule.isActive && ownedRole(rule, input) === null && sendsSameSurvey(rule, input),
  );
  const match = (role: "dispatch" | "resend" | "followUp"): RuleMatch => {
    const ours = owned.filter((candidate) => candidate.role === role).map(({ rule }) => rule);
    const adoptable = adoptsUnmanaged && role !== "followUp" ? unmanaged : [];
    return matchRole(wanted[role], { ours, adoptable }, input);
  };
  const matches = { dispatch: match("dispatch"), resend: match("resend"), followUp: match("followUp") };
  const matchedRules = Object.values(matches).map(({ matched }) => matched);
  // An orphan that is not adopted sends nothing, and cannot be switched off: it is not changed.
  const remaining = unmanaged.filter((rule) => !matchedRules.includes(rule) && !isDangling(rule, input));
  return { ...matches, unmanaged: remaining };
}

/** The role of a rule of ours in this survey; null for a rule that is not ours. */
function ownedRole(rule: ObservedRule, input: RuleMatchInput): "dispatch" | "resend" | "followUp" | null {
  const { surveyKey } = input.wanted.webhook;
  if (rule.kind === "trigger") {
    const marker = readMarker(rule.description);
    return marker?.surveyKey === surveyKey && marker.role !== "webhook" ? marker.role : null;
  }
  const ownWebhooks = input.webhooks.isAdopted ? [] : [input.webhooks.matched, ...input.webhooks.duplicates];
  const notified = listNotifiedWebhooks(rule);
  if (ownWebhooks.some((webhook) => webhook !== null && notified.includes(webhook.id))) return "dispatch";
  return isOrphan(rule, input) ? "dispatch" : null;
}

/** A rule whose webhook somebody deleted, and that adds our tag: ours or unmanaged, and without effect as it is. */
function isOrphan(rule: ObservedRule, input: RuleMatchInput): boolean {
  const { wanted, saved } = input;
  const formerTag = saved?.surveys.find(({ key }) => key === wanted.webhook.surveyKey)?.tags.dispatch;
  const dispatchTags = [...addedTags(wanted.dispatch), ...(formerTag === undefined ? [] : [formerTag])];
  return isDangling(rule, input) && listAddedTags(rule).some((tag) => dispatchTags.includes(tag));
}

function isDangling(rule: ObservedRule, { account }: RuleMatchInput): boolean {
  if (account.unreadable.some(({ kind }) => kind === "webhook")) return false;
  return listNotifiedWebhooks(rule).some((id) => !account.webhooks.some((webhook) => webhook.id === id));
}

function addedTags(wanted: WantedRule): string[] {
  return wanted.payload.actions
    .filter(({ field }) => field === "current_tags")
    .flatMap(({ value }) => readTagList(value));
}

/** Whether a rule without a marker posts to the survey's address, or did before its webhook was deleted. */
function sendsSameSurvey(rule: ObservedRule, input: RuleMatchInput): boolean {
  if (readMarker(rule.description) !== null) return false;
  return notifiesSurvey(rule, input) || (rule.kind === "trigger" && isOrphan(rule, input));
}

/** Whether a rule posts to the survey's address, through a webhook or a target. */
function notifiesSurvey(rule: ObservedRule, { webhooks, targets }: RuleMatchInput): boolean {
  const { matched, duplicates, unmanaged } = webhooks;
  const webhookIds = [matched, ...duplicates, ...unmanaged].flatMap((webhook) => webhook?.id ?? []);
  const targetIds = targets.map(({ id }) => id);
  return (
    listNotifiedWebhooks(rule).some((id) => webhookIds.includes(id)) ||
    listNotifiedTargets(rule).some((id) => targetIds.includes(id))
  );
}

function matchRole(
  wanted: WantedRule,
  candidates: { ours: ObservedRule[]; adoptable: ObservedRule[] },
  input: RuleMatchInput,
): RuleMatch {
  const context = { survey: input.survey, webhookId: input.webhooks.matched?.id ?? null, saved: input.saved };
  const compare = (rule: ObservedRule): RuleComparison => compareRule(rule, wanted, context);
  const ofKind = candidates.ours.filter(({ kind }) => kind === wanted.kind);
  const adoptable = candidates.adoptable.filter(
    (rule) => rule.kind === wanted.kind && fitsRole(rule, wanted),
  );
  const own = chooseMatch(ofKind, compare);
  const matched = own ?? chooseMatch(adoptable, compare);
  return {
    matched,
    isAdopted: matched !== null && own === null,
    sendsNothing: matched !== null && !notifiesSurvey(matched, input),
    comparison: matched === null ? null : compare(matched),
    duplicates: candidates.ours
      .filter((rule) => rule !== matched)
      .map((rule) => ({
        rule,
        isCopy: rule.kind === wanted.kind && isCopy(rule, wanted, input),
        isDangling: isDangling(rule, input),
      })),
  };
}

/** The one that is on, then the one that needs the fewest changes, then the oldest. */
function chooseMatch(
  rules: readonly ObservedRule[],
  compare: (rule: ObservedRule) => RuleComparison,
): ObservedRule | null {
  const ranked = rules.map((rule) => ({ rule, changeCount: compare(rule).changes.length }));
  ranked.sort(
    (one, other) =>
      Number(other.rule.isActive) - Number(one.rule.isActive) ||
      one.changeCount - other.changeCount ||
      Number(one.rule.id) - Number(other.rule.id),
  );
  return ranked[0]?.rule ?? null;
}

/** An unmanaged rule that waits for the resend tag becomes the resend trigger; every other one the dispatch rule. */
function fitsRole(rule: ObservedRule, wanted: WantedRule): boolean {
  const isResend = rule.conditions.all.some(
    ({ field, operator }) => field === "current_tags" && operator === "includes",
  );
  return isResend === (wanted.role === "resend");
}

/** Whether a rule is the wanted one to the letter, but for which of our webhooks it notifies. */
function isCopy(
  rule: ObservedRule,
  wanted: WantedRule,
  { survey, webhooks, saved }: RuleMatchInput,
): boolean {
  const [named] = listNotifiedWebhooks(rule);
  const own = [webhooks.matched, ...webhooks.duplicates].some((webhook) => webhook?.id === named);
  const comparison = compareRule(rule, wanted, { survey, webhookId: own ? (named ?? null) : null, saved });
  return comparison.changes.length === 0 && comparison.extraConditions.length === 0;
}
