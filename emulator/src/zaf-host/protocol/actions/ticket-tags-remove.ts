import { splitTags } from "../../workspace/ticket-draft.ts";
import type { ActionRule } from "../call.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.tags.remove`: tags as several arguments or as one list. Answers the form's tags. */
export const ticketTagsRemove: ActionRule = {
  action: /^ticket\.tags\.remove$/,
  run(call, args) {
    const tab = requireEditableTicket(call);
    const removed = new Set(splitTags(args.flat().join(" ")));
    const tags = tab.state.draft.tags.filter((tag) => !removed.has(tag));
    tab.editDraft({ tags });
    return tags;
  },
};
