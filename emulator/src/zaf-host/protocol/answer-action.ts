import { formActions } from "./actions/form-actions.ts";
import { frameActions } from "./actions/frame-actions.ts";
import { appsTrayAction } from "./actions/apps-tray.ts";
import { commentAppend } from "./actions/comment-append.ts";
import { instancesCreate } from "./actions/instances-create.ts";
import { macro } from "./actions/macro.ts";
import { notify } from "./actions/notify.ts";
import { popover } from "./actions/popover.ts";
import { resize } from "./actions/resize.ts";
import { routeTo } from "./actions/route-to.ts";
import { ticketCollaborators } from "./actions/ticket-collaborators.ts";
import { ticketEditor } from "./actions/ticket-editor.ts";
import { ticketField } from "./actions/ticket-field.ts";
import type { ActionRule, Call } from "./call.ts";
import { collectResults } from "./collect-results.ts";
import { noSuchApi } from "./protocol-error.ts";

/** In the order in which they are tried. */
export const actionRules: readonly ActionRule[] = [
  ...formActions,
  ...frameActions,
  ticketCollaborators,
  ticketField,
  ticketEditor,
  commentAppend,
  macro,
  resize,
  notify,
  routeTo,
  popover,
  appsTrayAction,
  instancesCreate,
];

/** `client.invoke(action, ...args)` and `client.invoke({action: [args]})`. */
export function answerAction(call: Call, actions: Record<string, unknown>): Promise<Record<string, unknown>> {
  return collectResults(Object.keys(actions), (action) => {
    const given = actions[action];
    const args: unknown[] = Array.isArray(given) ? given : [];
    for (const rule of actionRules) {
      const match = rule.action.exec(action);
      if (match !== null) return rule.run(call, args, ...match.slice(1).map((group) => group ?? ""));
    }
    throw noSuchApi();
  });
}
