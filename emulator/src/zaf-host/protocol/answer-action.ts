import { appClose } from "./actions/app-close.ts";
import { appsTrayAction } from "./actions/apps-tray.ts";
import { commentAppend } from "./actions/comment-append.ts";
import { destroy } from "./actions/destroy.ts";
import { disableSave } from "./actions/disable-save.ts";
import { enableSave } from "./actions/enable-save.ts";
import { hide } from "./actions/hide.ts";
import { iconChars } from "./actions/icon-chars.ts";
import { iconSymbol } from "./actions/icon-symbol.ts";
import { instancesCreate } from "./actions/instances-create.ts";
import { macro } from "./actions/macro.ts";
import { notify } from "./actions/notify.ts";
import { popover } from "./actions/popover.ts";
import { preloadPane } from "./actions/preload-pane.ts";
import { resize } from "./actions/resize.ts";
import { routeTo } from "./actions/route-to.ts";
import { show } from "./actions/show.ts";
import { ticketCollaborators } from "./actions/ticket-collaborators.ts";
import { ticketEditor } from "./actions/ticket-editor.ts";
import { ticketField } from "./actions/ticket-field.ts";
import { ticketTagsAdd } from "./actions/ticket-tags-add.ts";
import { ticketTagsRemove } from "./actions/ticket-tags-remove.ts";
import { track } from "./actions/track.ts";
import type { ActionRule, Call } from "./call.ts";
import { collectResults } from "./collect-results.ts";
import { noSuchApi } from "./protocol-error.ts";

const rules: readonly ActionRule[] = [
  ticketTagsAdd,
  ticketTagsRemove,
  ticketCollaborators,
  ticketField,
  ticketEditor,
  commentAppend,
  macro,
  enableSave,
  disableSave,
  resize,
  notify,
  routeTo,
  popover,
  preloadPane,
  appClose,
  appsTrayAction,
  show,
  hide,
  iconChars,
  iconSymbol,
  instancesCreate,
  destroy,
  track,
];

/** `client.invoke(action, ...args)` and `client.invoke({action: [args]})`. */
export function answerAction(call: Call, actions: Record<string, unknown>): Promise<Record<string, unknown>> {
  return collectResults(Object.keys(actions), (action) => {
    const given = actions[action];
    const args: unknown[] = Array.isArray(given) ? given : [];
    for (const rule of rules) {
      const match = rule.action.exec(action);
      if (match !== null) return rule.run(call, args, ...match.slice(1).map((group) => group ?? ""));
    }
    throw noSuchApi();
  });
}
