import type { SetRule } from "../call.ts";
import { requireBar } from "../require-bar.ts";

/** `iconSymbol`: the id of a `<symbol>` in the bar's icon file. */
export const iconSymbol: SetRule = {
  path: /^iconSymbol$/,
  write(call, value) {
    requireBar(call).frameState.patch({ iconSymbol: String(value) });
    return value;
  },
};
