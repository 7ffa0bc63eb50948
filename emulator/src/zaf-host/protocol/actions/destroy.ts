import type { ActionRule } from "../call.ts";
import { destroyInstance } from "../instances/destroy-instance.ts";

/** `destroy`: ends the instance; a modal closes by it. */
export const destroy: ActionRule = {
  action: /^destroy$/,
  run({ host, target }) {
    destroyInstance(host, target);
    return null;
  },
};
