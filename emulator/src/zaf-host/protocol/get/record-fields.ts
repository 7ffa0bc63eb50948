import type { GetRule } from "../call.ts";
import { noSuchApi } from "../protocol-error.ts";

/** `userFields` and `organizationFields` in their sidebars: the form's fields that the account added; this page shows none. */
export const recordFields: GetRule = {
  path: /^(user|organization)Fields$/,
  read({ target }, kind) {
    if (target.place.kind !== kind) throw noSuchApi();
    return [];
  },
};
