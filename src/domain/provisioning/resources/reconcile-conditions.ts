import type { Change } from "./difference.ts";
import type { RuleCondition, RuleConditions } from "./resource.ts";
import { includesTags, isTagAbsence, readTagList } from "./tag-list.ts";

/** The conditions to send, what that changes, and what an admin added by hand. */
export interface ReconciledConditions {
  conditions: RuleConditions;
  changes: Change[];
  extra: RuleCondition[];
}

/** What the settings saved before required. */
export interface FormerConditions {
  conditions: RuleConditions;
  /** Tags that go on keeping tickets out when the settings name others: the dispatch and the opt-out tag. */
  keptTags: readonly string[];
}

/**
 * Lays what is required over what a rule has:
 *
 * | a condition of the rule                                        | becomes                       |
 * | -------------------------------------------------------------- | ----------------------------- |
 * | does what a required one does                                  | stays                         |
 * | is in a required one's place, with another value               | the required one              |
 * | was required by the settings saved before, and no longer is    | goes (but see `keepsAfterUse`)|
 * | anything else                                                  | stays: an admin added it      |
 *
 * An "any" block is all of one piece: where one is required, it is exactly that; another value would widen it.
 */
export function reconcileConditions(
  observed: RuleConditions,
  required: RuleConditions,
  former: FormerConditions | null,
): ReconciledConditions {
  const all = reconcileAll(observed.all, required.all, former);
  const any = reconcileAny(observed.any, required.any, former?.conditions.any ?? []);
  return {
    conditions: { all: all.conditions, any: any.conditions },
    changes: [...all.changes, ...any.changes],
    extra: [...all.extra, ...any.extra],
  };
}

interface ReconciledBlock {
  conditions: RuleCondition[];
  changes: Change[];
  extra: RuleCondition[];
}

function reconcileAll(
  observed: readonly RuleCondition[],
  required: readonly RuleCondition[],
  former: FormerConditions | null,
): ReconciledBlock {
  const satisfying = observed.filter((condition) => required.some((wanted) => satisfies(condition, wanted)));
  const missing = required.filter((wanted) => !observed.some((condition) => satisfies(condition, wanted)));
  const others = observed.filter((condition) => !satisfying.includes(condition));
  const dropped = others.filter(
    (condition) =>
      required.some((wanted) => takesPlaceOf(condition, wanted, !missing.includes(wanted))) ||
      (former !== null &&
        former.conditions.all.some((past) => isSameCondition(past, condition)) &&
        !keepsAfterUse(condition, former.keptTags)),
  );
  const extra = others.filter((condition) => !dropped.includes(condition));
  return {
    conditions: [...satisfying, ...missing, ...extra],
    changes: pairChanges("conditions.all", dropped, missing),
    extra,
  };
}

function reconcileAny(
  observed: readonly RuleCondition[],
  required: readonly RuleCondition[],
  former: readonly RuleCondition[],
): ReconciledBlock {
  const isWanted = (condition: RuleCondition): boolean =>
    required.some((wanted) => isSameCondition(wanted, condition));
  const isFormer = (condition: RuleCondition): boolean =>
    former.some((past) => isSameCondition(past, condition));
  const missing = required.filter(
    (wanted) => !observed.some((condition) => isSameCondition(wanted, condition)),
  );
  const extra = required.length > 0 ? [] : observed.filter((condition) => !isFormer(condition));
  const dropped = observed.filter((condition) => !isWanted(condition) && !extra.includes(condition));
  return {
    conditions: [...required, ...extra],
    changes: pairChanges("conditions.any", dropped, missing),
    extra,
  };
}

/** Whether a condition does at least what the required one does; "none of these tags" may name more tags. */
function satisfies(condition: RuleCondition, required: RuleCondition): boolean {
  if (isTagAbsence(condition) && isTagAbsence(required)) {
    return includesTags(readTagList(condition.value), readTagList(required.value));
  }
  return isSameCondition(condition, required);
}

function isSameCondition(one: RuleCondition, other: RuleCondition): boolean {
  if (one.field !== other.field || one.operator !== other.operator) return false;
  if (one.field !== "current_tags") return one.value === other.value;
  return readTagList(one.value).toSorted().join(" ") === readTagList(other.value).toSorted().join(" ");
}

/**
 * Whether a condition is in the place of the required one. Where that one is met (`isMet`), a further tag that must be there
 * only narrows the rule.
 */
function takesPlaceOf(condition: RuleCondition, required: RuleCondition, isMet: boolean): boolean {
  if (slotOf(condition) !== slotOf(required)) return false;
  if (!isMet || condition.field !== "current_tags") return true;
  const tags = readTagList(required.value);
  return readTagList(condition.value).some((tag) => tags.includes(tag));
}

/** A place that one condition fills; hours on either calendar are the same place. */
function slotOf(condition: RuleCondition): string {
  const { field, operator, value } = condition;
  if (isTagAbsence(condition)) return `${field} ${operator} ${readTagList(value).toSorted().join(" ")}`;
  return `${field} ${operator.replace(/_business_hours$/, "")}`;
}

/**
 * A former dispatch or opt-out tag still excludes tickets, so that a changed tag surveys nobody twice and nobody who
 * opted out. The scope's excluded tags go, as the admin asked.
 */
function keepsAfterUse(condition: RuleCondition, keptTags: readonly string[]): boolean {
  const [tag, ...others] = readTagList(condition.value);
  return isTagAbsence(condition) && tag !== undefined && others.length === 0 && keptTags.includes(tag);
}

function pairChanges(path: string, dropped: RuleCondition[], missing: RuleCondition[]): Change[] {
  const unpaired = [...dropped];
  const changes = missing.map((wanted): Change => {
    const index = unpaired.findIndex(({ field }) => field === wanted.field);
    const [before] = index < 0 ? [] : unpaired.splice(index, 1);
    return {
      path: `${path}.${wanted.field}`,
      before: before ? describe(before) : null,
      after: describe(wanted),
    };
  });
  return [
    ...changes,
    ...unpaired.map((condition): Change => ({
      path: `${path}.${condition.field}`,
      before: describe(condition),
      after: null,
    })),
  ];
}

function describe({ operator, value }: RuleCondition): string {
  return `${operator} ${value}`;
}
