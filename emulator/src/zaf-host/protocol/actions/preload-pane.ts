import type { ActionRule } from "../call.ts";
import { requireBar } from "../require-bar.ts";

/** `preloadPane`: puts the bar app's pane into the page without showing it. */
export const preloadPane: ActionRule = {
  action: /^preloadPane$/,
  run(call) {
    requireBar(call).frameState.patch({ isLoaded: true });
    return null;
  },
};
