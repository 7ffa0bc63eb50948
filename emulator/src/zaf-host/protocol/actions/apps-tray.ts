import type { ActionRule } from "../call.ts";

/** `appsTray.show`, `appsTray.hide`, `appsTray.toggle`: opens and closes the column of apps, for all of them. */
export const appsTrayAction: ActionRule = {
  action: /^appsTray\.(show|hide|toggle)$/,
  run({ host }, _args, verb = "") {
    const { isTrayOpen } = host.workspace;
    isTrayOpen.set(verb === "toggle" ? !isTrayOpen.get() : verb === "show");
    return { isVisible: isTrayOpen.get() };
  },
};
