import type { GetRule } from "../call.ts";

/** `colorScheme`: `light` or `dark`, as the agent has it now. */
export const colorScheme: GetRule = {
  path: /^colorScheme$/,
  read: ({ host }) => host.workspace.scheme.get(),
};
