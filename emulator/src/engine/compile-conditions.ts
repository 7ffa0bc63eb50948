import type { Condition, Rule } from "../account/rule-records.ts";
import { findCondition } from "./conditions.ts";
import type { ConditionContext, ConditionDefinition } from "./conditions/condition-definition.ts";

/** Whether a rule's conditions are all true of a ticket. */
export type ConditionTest = (context: ConditionContext) => boolean;

const compiled = new WeakMap<Rule["conditions"], ConditionTest>();

/**
 * A rule's conditions as one test: all of `all` and, where `any` is not empty, at least one of it. Looked up once for each set,
 * since a set is replaced, never changed. Cheap conditions are asked before the hours. Throws for a field without a definition:
 * rules are checked when they are written, so that none is left by then.
 */
export function compileConditions(conditions: Rule["conditions"]): ConditionTest {
  const known = compiled.get(conditions);
  if (known !== undefined) return known;
  const all = conditions.all
    .map(bind)
    .toSorted((left, right) => Number(left.isTimeBased) - Number(right.isTimeBased));
  const any = conditions.any.map(bind);
  const test: ConditionTest = (context) =>
    all.every((condition) => condition.isTrue(context)) &&
    (any.length === 0 || any.some((condition) => condition.isTrue(context)));
  compiled.set(conditions, test);
  return test;
}

function bind(condition: Condition): { isTimeBased: boolean; isTrue: ConditionTest } {
  const definition: ConditionDefinition | undefined = findCondition(condition.field);
  if (definition === undefined) {
    throw new Error(
      `Failed to read a rule: no condition "${condition.field}" is defined. Add it to conditions.ts.`,
    );
  }
  return {
    isTimeBased: definition.isTimeBased === true,
    isTrue: (context) => definition.isTrue(condition, context),
  };
}
