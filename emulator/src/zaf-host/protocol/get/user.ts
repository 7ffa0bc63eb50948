import type { GetRule } from "../call.ts";
import { describePerson } from "../describe-person.ts";
import { noSuchApi } from "../protocol-error.ts";
import { readProperty } from "./read-property.ts";

/** `user`, `user.email`, …: whose page it is, in user_sidebar. */
export const user: GetRule = {
  path: /^user((?:\.\w+)*)$/,
  read({ host, target }, path = "") {
    const { place } = target;
    if (place.kind !== "user") throw noSuchApi();
    return readProperty(describePerson(host.workspace, place.user, place.organization), path);
  },
};
