import type { SurveyTags } from "../../survey/settings.ts";
import type { DispatchRecord } from "./dispatch-record.ts";
import type { TicketChange } from "./ticket-change.ts";

/**
 * Reads a ticket's survey history out of its changes, oldest first.
 *
 * | change                                  | by a rule             | by a person        |
 * | --------------------------------------- | --------------------- | ------------------ |
 * | dispatch tag added                      | dispatched            | tagged by hand     |
 * | resend tag added                        | resend asked          | resend asked       |
 * | resend tag removed                      | resent                | resend withdrawn   |
 * | dispatch tag removed                    | tag removed           | tag removed        |
 * | opt-out tag added, removed              | opted out, in         | opted out, in      |
 *
 * A resend's own change adds the dispatch tag as well, in the same change or the next one of the same update: that is no
 * second dispatch. A request and the resend that answered it become one line, which names who asked.
 */
export function listDispatchRecords(changes: readonly TicketChange[], tags: SurveyTags): DispatchRecord[] {
  const records: DispatchRecord[] = [];
  for (const change of changes) {
    for (const record of readChange(change, tags)) append(records, record);
  }
  return records;
}

function readChange(change: TicketChange, tags: SurveyTags): DispatchRecord[] {
  const { author } = change;
  const base = { atMs: change.atMs, updateId: change.updateId };
  const userId = author.kind === "person" ? author.userId : null;
  const found: DispatchRecord[] = [];
  if (change.addedTags.includes(tags.resend)) found.push({ ...base, kind: "resendAsked", askedBy: userId });
  if (change.removedTags.includes(tags.resend)) {
    found.push(
      author.kind === "rule"
        ? { ...base, kind: "resent", rule: author, askedBy: null }
        : { ...base, kind: "resendWithdrawn", userId },
    );
  }
  if (change.addedTags.includes(tags.dispatch)) found.push(readDispatchTag(change));
  if (change.removedTags.includes(tags.dispatch)) found.push({ ...base, kind: "tagRemoved", author });
  if (change.addedTags.includes(tags.optOut)) found.push({ ...base, kind: "optedOut", author });
  if (change.removedTags.includes(tags.optOut)) found.push({ ...base, kind: "optedIn", author });
  return found;
}

function readDispatchTag(change: TicketChange): DispatchRecord {
  const base = { atMs: change.atMs, updateId: change.updateId };
  if (change.author.kind === "rule") return { ...base, kind: "dispatched", rule: change.author };
  return change.isCreation
    ? { ...base, kind: "tagInherited" }
    : { ...base, kind: "taggedByHand", userId: change.author.userId };
}

function append(records: DispatchRecord[], record: DispatchRecord): void {
  const last = records.at(-1);
  if (record.kind === "resent" && last?.kind === "resendAsked") {
    records[records.length - 1] = { ...record, askedBy: last.askedBy };
    return;
  }
  // The actions of one rule may be in two changes, in either order.
  if (record.kind === "dispatched" && last?.kind === "resent" && last.updateId === record.updateId) return;
  if (record.kind === "resent" && last?.kind === "dispatched" && last.updateId === record.updateId) {
    const asked = records.at(-2);
    const askedBy = asked?.kind === "resendAsked" ? asked.askedBy : null;
    records.splice(asked?.kind === "resendAsked" ? -2 : -1, 2, { ...record, askedBy });
    return;
  }
  records.push(record);
}
