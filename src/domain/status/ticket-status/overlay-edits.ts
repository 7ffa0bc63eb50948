import type { TicketSnapshot } from "../ticket-snapshot.ts";

/** The ticket form at two moments: when it was last known to equal the stored ticket, and now. */
export interface TicketForm {
  baseline: TicketSnapshot;
  now: TicketSnapshot;
}

/**
 * The stored ticket with what the agent changed in the form laid over it. Tags are merged one by one, so that a tag that a
 * rule added beneath an open form is no edit of the agent's, whether or not the form shows it: that a form follows changes
 * made by REST is unconfirmed.
 */
export function overlayEdits(saved: TicketSnapshot, { baseline, now }: TicketForm): TicketSnapshot {
  const edited = <Key extends keyof TicketSnapshot>(key: Key): TicketSnapshot[Key] =>
    isSame(now[key], baseline[key]) ? saved[key] : now[key];
  return {
    ...saved,
    state: edited("state"),
    tags: overlayTags(saved.tags, { baseline: baseline.tags, now: now.tags }),
    requester: edited("requester"),
    brandId: edited("brandId"),
    groupId: edited("groupId"),
    formId: edited("formId"),
  };
}

/** Whether two tickets decide the same in all that an agent can edit in the form. */
export function hasSameDecidingValues(a: TicketSnapshot, b: TicketSnapshot): boolean {
  return (
    a.state === b.state &&
    a.requester.email === b.requester.email &&
    a.brandId === b.brandId &&
    a.groupId === b.groupId &&
    a.formId === b.formId &&
    isSame([...a.tags].sort(), [...b.tags].sort())
  );
}

function overlayTags(saved: string[], form: { baseline: string[]; now: string[] }): string[] {
  const kept = saved.filter((tag) => form.now.includes(tag) || !form.baseline.includes(tag));
  const added = form.now.filter((tag) => !form.baseline.includes(tag) && !saved.includes(tag));
  return [...kept, ...added];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
