import type { ChangeAuthor, TicketChange } from "../../domain/status/dispatch-history/ticket-change.ts";
import type { WireAudit, WireAuditEvent, WireVia } from "./wire-audit.ts";

/** `via` may name its channel by word or by the documented number. */
const ruleChannels: readonly unknown[] = ["rule", 8];

/**
 * The changes of tags and status in one audit, in their order. The author is a rule where the event's own `via` says so
 * (Zendesk, "Via object": `{"channel":"rule","source":{"from":{"id","title"},"rel":"trigger"}}`), or the whole audit's, as when an
 * automation updates a ticket.
 */
export function readTicketChanges(audit: WireAudit): TicketChange[] {
  const base = { updateId: String(audit.id), atMs: Date.parse(audit.created_at) };
  return audit.events.flatMap((event): TicketChange[] => {
    const isCreation = event.type === "Create";
    if (!isCreation && event.type !== "Change") return [];
    const quiet = {
      ...base,
      author: readAuthor(event, audit),
      addedTags: [],
      removedTags: [],
      state: null,
      isCreation,
    };
    if (event.field_name === "status") return [{ ...quiet, state: String(event.value) }];
    if (event.field_name !== "tags") return [];
    const now = readTags(event.value);
    const before = isCreation ? [] : readTags(event.previous_value);
    const addedTags = now.filter((tag) => !before.includes(tag));
    return [{ ...quiet, addedTags, removedTags: before.filter((tag) => !now.includes(tag)) }];
  });
}

function readAuthor(event: WireAuditEvent, audit: WireAudit): ChangeAuthor {
  const via = event.via ?? audit.via;
  if (!ruleChannels.includes(via?.channel)) {
    return { kind: "person", userId: audit.author_id ? String(audit.author_id) : null };
  }
  const from = via?.source?.from;
  return {
    kind: "rule",
    ruleId: nameOf(from?.id),
    title: nameOf(from?.title),
    ruleKind: readRuleKind(via),
  };
}

/** `rel` is documented for triggers; that an automation's says so is unconfirmed, so any other word is ignored. */
function readRuleKind(via: WireVia | null | undefined): "automation" | "trigger" | null {
  const rel = via?.source?.rel;
  return rel === "trigger" || rel === "automation" ? rel : null;
}

/** Tags come as a list; one string with spaces, as rule actions write them, is understood too. */
function readTags(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((tag) => typeof tag === "string");
  return typeof value === "string" ? value.split(/\s+/).filter(Boolean) : [];
}

/** A rule's id or title; what `source` holds varies by channel, so anything else is no name. */
function nameOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
