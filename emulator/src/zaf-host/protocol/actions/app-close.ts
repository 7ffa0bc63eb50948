import type { ActionRule } from "../call.ts";
import { noSuchApi } from "../protocol-error.ts";

/** `app.close`: closes the pane of an app in the ticket's editor (Zendesk, "Ticket editor"). */
export const appClose: ActionRule = {
  action: /^app\.close$/,
  run({ host, target }) {
    if (target.location !== "ticket_editor") throw noSuchApi();
    target.frameState.patch({ isOpen: false });
    host.checkActivity();
    return null;
  },
};
