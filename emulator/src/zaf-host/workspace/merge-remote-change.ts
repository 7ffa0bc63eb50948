import { draftOf, type TicketDraft } from "./ticket-draft.ts";
import type { Ticket } from "../../account/records.ts";

/**
 * Brings a change that was made elsewhere into an open form. A field that the agent did not touch takes the new value; one
 * that was touched keeps the agent's. Tags are merged: what was added and removed elsewhere is added and removed here too,
 * unless `tagsReachForm` is false (Zendesk's behaviour is unconfirmed).
 */
export function mergeRemoteChange(
  draft: TicketDraft,
  tickets: { before: Ticket; after: Ticket },
  tagsReachForm: boolean,
): TicketDraft {
  const saved = draftOf(tickets.before);
  const remote = draftOf(tickets.after);
  const merged: TicketDraft = { ...draft };
  for (const field of Object.keys(remote) as (keyof TicketDraft)[]) {
    const isUntouched = JSON.stringify(draft[field]) === JSON.stringify(saved[field]);
    if (field !== "tags" && isUntouched) Object.assign(merged, { [field]: remote[field] });
  }
  merged.customFields = mergeCustomFields(draft, saved, remote);
  if (tagsReachForm) merged.tags = mergeTags(draft.tags, saved.tags, remote.tags);
  return merged;
}

function mergeTags(draft: string[], saved: string[], remote: string[]): string[] {
  const removed = new Set(saved.filter((tag) => !remote.includes(tag)));
  const added = remote.filter((tag) => !saved.includes(tag));
  return [...new Set([...draft.filter((tag) => !removed.has(tag)), ...added])];
}

function mergeCustomFields(
  draft: TicketDraft,
  saved: TicketDraft,
  remote: TicketDraft,
): Record<number, unknown> {
  const touched = Object.entries(draft.customFields).filter(
    ([id, value]) => value !== saved.customFields[Number(id)],
  );
  return { ...remote.customFields, ...Object.fromEntries(touched) };
}
