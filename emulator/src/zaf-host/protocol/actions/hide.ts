import type { ActionRule } from "../call.ts";

/** `hide`: the instance, and in a bar its icon (unconfirmed), is not shown; its page goes on running. */
export const hide: ActionRule = {
  action: /^hide$/,
  run({ target }) {
    target.frameState.patch({ isVisible: false });
    return null;
  },
};
