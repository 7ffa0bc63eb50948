import type { ActionRule } from "../call.ts";
import { requireBar } from "../require-bar.ts";

/** `iconChars`: accepted and not drawn, as it belongs to icon fonts that no current app uses. */
export const iconChars: ActionRule = {
  action: /^iconChars$/,
  run(call) {
    requireBar(call);
    return null;
  },
};
