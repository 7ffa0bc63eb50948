import { splitTags } from "../../workspace/ticket-draft.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import type { ActionRule, Call } from "../call.ts";
import { requireEditableTicket, requireTicket } from "../require-ticket.ts";

/** What an app does to the ticket's form as a whole, by the action's name. */
const actions: Record<string, (call: Call, args: unknown[]) => unknown> = {
  /** Tags as several arguments or as one list (which of the two is unconfirmed). Answers the form's tags. */
  "ticket.tags.add": (call, args) =>
    changeTags(call, (tags) => [...new Set([...tags, ...splitTags(args.flat().join(" "))])]),
  /** The same, to remove them. */
  "ticket.tags.remove"(call, args) {
    const removed = new Set(splitTags(args.flat().join(" ")));
    return changeTags(call, (tags) => tags.filter((tag) => !removed.has(tag)));
  },
  /** The ticket cannot be submitted until the same instance enables it again. */
  disableSave: (call) => changeSaveDisabledBy(requireTicket(call), (guids) => [...guids, call.target.guid]),
  /** Takes back this instance's `disableSave`. */
  enableSave: (call) =>
    changeSaveDisabledBy(requireTicket(call), (guids) => guids.filter((guid) => guid !== call.target.guid)),
};

export const formActions: readonly ActionRule[] = Object.entries(actions).map(([name, run]) => ({
  action: new RegExp(`^${name.replaceAll(".", "\\.")}$`),
  run: (call, args) => run(call, args),
}));

function changeTags(call: Call, change: (tags: readonly string[]) => string[]): string[] {
  const tab = requireEditableTicket(call);
  const tags = change(tab.state.draft.tags);
  tab.editDraft({ tags });
  return tags;
}

function changeSaveDisabledBy({ store }: TicketTab, change: (guids: string[]) => string[]): null {
  store.patch({ saveDisabledBy: new Set(change([...store.get().saveDisabledBy])) });
  return null;
}
