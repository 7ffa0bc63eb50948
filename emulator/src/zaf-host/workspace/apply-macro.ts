import { draftOf, type TicketDraft } from "./ticket-draft.ts";
import type { TicketTab } from "./ticket-tab.ts";

/** What `GET …/macros/:id/apply` answers of a ticket: for a saved one all of it, for a new one what the macro sets. */
export interface MacroResult {
  tags?: string[];
  fields?: { id: number; value: unknown }[] | null;
  comment?: { body: string; public: boolean };
  [attribute: string]: unknown;
}

const fieldNames: Readonly<Record<string, keyof TicketDraft>> = {
  subject: "subject",
  status: "status",
  type: "type",
  priority: "priority",
  assignee_id: "assigneeId",
  group_id: "groupId",
  brand_id: "brandId",
  ticket_form_id: "formId",
};

/** Writes a macro's changes of the ticket into the form; its comment is appended to the typed text. Nothing is saved. */
export function applyMacro(tab: TicketTab, result: MacroResult): void {
  const { saved, draft } = tab.state;
  const change: Partial<TicketDraft> = {};
  for (const [attribute, field] of Object.entries(fieldNames)) {
    const isChanged = attribute in result && result[attribute] !== saved?.[attribute];
    if (isChanged) Object.assign(change, { [field]: result[attribute] });
  }
  const before = saved === null ? null : draftOf(saved);
  if (result.tags) change.tags = mergeTags(draft.tags, before?.tags ?? [], result.tags);
  for (const { id, value } of result.fields ?? []) {
    if (value === before?.customFields[id]) continue;
    change.customFields = { ...draft.customFields, ...change.customFields, [id]: value };
  }
  if (result.comment) {
    change.commentText = [draft.commentText, result.comment.body].filter(Boolean).join("\n");
    change.isCommentPublic = result.comment.public;
  }
  tab.editDraft(change);
}

function mergeTags(draft: string[], before: string[], after: string[]): string[] {
  const kept = draft.filter((tag) => after.includes(tag) || !before.includes(tag));
  return [...new Set([...kept, ...after.filter((tag) => !before.includes(tag))])];
}
