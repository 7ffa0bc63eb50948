import type { GetRule } from "../call.ts";
import { describeUser } from "../describe-user.ts";
import { noSuchApi } from "../protocol-error.ts";
import { readProperty } from "./read-property.ts";

/** `user`, `user.email`, …: whose page it is, in user_sidebar. */
export const user: GetRule = {
  path: /^user((?:\.\w+)*)$/,
  read({ target }, path = "") {
    if (target.place.kind !== "user") throw noSuchApi();
    return readProperty(describeUser(target.place.user), path);
  },
};
