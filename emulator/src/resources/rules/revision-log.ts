import type { Account } from "../../account/account.ts";
import type { Trigger, TriggerRevision } from "../../account/rule-records.ts";
import { SYSTEM_USER_ID } from "../../tickets/ticket-update.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A trigger's revisions, the oldest first. One that came with the account begins with its present state, as if Zendesk itself had made it. */
export function revisionsOf(account: Account, trigger: Trigger): TriggerRevision[] {
  const known = account.triggerRevisions.get(trigger.id);
  if (known !== undefined) return known;
  const first = [
    {
      id: account.nextId(),
      author_id: SYSTEM_USER_ID,
      created_at: trigger.created_at,
      snapshot: snapshotOf(trigger),
    },
  ];
  account.triggerRevisions.set(trigger.id, first);
  return first;
}

/** Adds a revision with the trigger's present state and its author, unless nothing changed (the position is no part of it). */
export function keepRevision(request: ApiRequest, trigger: Trigger): void {
  const { account, clock } = request.emulator;
  const revisions = account.triggerRevisions.get(trigger.id) ?? [];
  const snapshot = snapshotOf(trigger);
  if (JSON.stringify(revisions.at(-1)?.snapshot) === JSON.stringify(snapshot)) return;
  revisions.push({
    id: account.nextId(),
    author_id: request.user.id,
    created_at: clock.nowIso(),
    snapshot,
  });
  account.triggerRevisions.set(trigger.id, revisions);
}

function snapshotOf({
  title,
  description,
  active,
  conditions,
  actions,
}: Trigger): TriggerRevision["snapshot"] {
  return structuredClone({ title, description, active, conditions, actions });
}
