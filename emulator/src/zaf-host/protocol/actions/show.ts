import type { ActionRule } from "../call.ts";

/** `show`: the instance becomes visible. */
export const show: ActionRule = {
  action: /^show$/,
  run({ target }) {
    target.frameState.patch({ isVisible: true });
    return null;
  },
};
