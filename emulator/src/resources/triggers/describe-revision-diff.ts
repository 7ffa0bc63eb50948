import type { Action, Condition, TriggerRevision } from "../../account/rule-records.ts";

/** One part of a value: kept, taken away or added. */
interface Change {
  change: "=" | "-" | "+";
  content: unknown;
}

type Entry = Condition | Action;

/**
 * How a revision differs from the one before, in the reference's shape: a list of changes for each property, empty where nothing
 * changed, and for each condition and action one list a member. The first revision has none before it (`source_id` null, an
 * assumption), and all of it is added.
 */
export function describeRevisionDiff(
  revision: TriggerRevision,
  before: TriggerRevision | undefined,
): Record<string, unknown> {
  const now = revision.snapshot;
  const then = before?.snapshot;
  const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  const areSameConditions = then !== undefined && isSame(then.conditions, now.conditions);
  return {
    source_id: before?.id ?? null,
    target_id: revision.id,
    title: changesOf(then?.title, now.title),
    description: changesOf(then?.description, now.description),
    active: changesOf(then?.active, now.active),
    conditions: areSameConditions
      ? {}
      : {
          all: entryChanges(then?.conditions.all ?? [], now.conditions.all),
          any: entryChanges(then?.conditions.any ?? [], now.conditions.any),
        },
    actions: isSame(then?.actions, now.actions) ? [] : entryChanges(then?.actions ?? [], now.actions),
  };
}

function changesOf(then: unknown, now: unknown): Change[] {
  if (JSON.stringify(then) === JSON.stringify(now)) return [];
  const removed: Change[] = then === undefined ? [] : [{ change: "-", content: then }];
  return [...removed, { change: "+", content: now }];
}

/** Entries are compared by their place. */
function entryChanges(then: readonly Entry[], now: readonly Entry[]): Record<string, Change[]>[] {
  return Array.from({ length: Math.max(then.length, now.length) }, (_, index) => {
    const members = { old: then[index], new: now[index] };
    const names = [...new Set([...Object.keys(members.old ?? {}), ...Object.keys(members.new ?? {})])];
    return Object.fromEntries(
      names.map((name) => [name, memberChanges(memberOf(members.old, name), memberOf(members.new, name))]),
    );
  });
}

function memberOf(entry: Entry | undefined, name: string): unknown {
  return (entry as Record<string, unknown> | undefined)?.[name];
}

function memberChanges(then: unknown, now: unknown): Change[] {
  if (JSON.stringify(then) === JSON.stringify(now)) return [{ change: "=", content: now }];
  return [
    ...(then === undefined ? [] : [{ change: "-" as const, content: then }]),
    ...(now === undefined ? [] : [{ change: "+" as const, content: now }]),
  ];
}
