import type { GetRule } from "../call.ts";
import { readProperty } from "./read-property.ts";

/** `appsTray`, `appsTray.isVisible`: whether the column of apps beside tickets, people and organizations is open. */
export const appsTray: GetRule = {
  path: /^appsTray((?:\.\w+)*)$/,
  read: ({ host }, path = "") => readProperty({ isVisible: host.workspace.isTrayOpen.get() }, path),
};
