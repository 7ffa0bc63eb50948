import { splitTags } from "../../workspace/ticket-draft.ts";
import type { ActionRule } from "../call.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.tags.add`: tags as several arguments or as one list (which of the two is unconfirmed). Answers the form's tags. */
export const ticketTagsAdd: ActionRule = {
  action: /^ticket\.tags\.add$/,
  run(call, args) {
    const tab = requireEditableTicket(call);
    const tags = [...new Set([...tab.state.draft.tags, ...splitTags(args.flat().join(" "))])];
    tab.editDraft({ tags });
    return tags;
  },
};
