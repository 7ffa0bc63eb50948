import type { ActionRule } from "../call.ts";
import { requireBar } from "../require-bar.ts";

/** `iconSymbol` as an action: the same as setting it. */
export const iconSymbol: ActionRule = {
  action: /^iconSymbol$/,
  run(call, [symbol]) {
    requireBar(call).frameState.patch({ iconSymbol: String(symbol) });
    return symbol;
  },
};
