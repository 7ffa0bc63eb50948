import type { ActionRule } from "../call.ts";
import { requireBar } from "../require-bar.ts";
import { cssLength } from "./resize.ts";

/** `popover` of a top bar app: `"show"` (also with no argument), `"hide"`, `"toggle"`, or `{width, height}`. */
export const popover: ActionRule = {
  action: /^popover$/,
  run(call, [wish]) {
    const { frameState } = requireBar(call);
    const { isOpen } = frameState.get();
    if (typeof wish === "object" && wish !== null) {
      const { width, height } = wish as { width?: unknown; height?: unknown };
      frameState.patch({ width: cssLength(width), height: cssLength(height) });
      return null;
    }
    const next = wish === "hide" ? false : wish === "toggle" ? !isOpen : true;
    frameState.patch(next ? { isOpen: true, isLoaded: true } : { isOpen: false });
    call.host.checkActivity();
    return null;
  },
};
