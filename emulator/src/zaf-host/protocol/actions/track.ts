import type { ActionRule } from "../call.ts";

/** `track`: the newest SDK reports clicks and hovering by it; it must be answered, or its promise hangs for five minutes. */
export const track: ActionRule = {
  action: /^track$/,
  run: () => null,
};
