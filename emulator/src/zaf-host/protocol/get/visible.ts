import type { GetRule } from "../call.ts";

/** `visible`: whether the instance is shown, which `show`, `hide` and `autoHide` decide. */
export const visible: GetRule = {
  path: /^visible$/,
  read: ({ target }) => target.frameState.get().isVisible,
};
