import type { GetRule } from "../call.ts";
import { noSuchApi } from "../protocol-error.ts";
import { readProperty } from "./read-property.ts";

/** `organization`, `organization.name`, …: whose page it is, in organization_sidebar. */
export const organization: GetRule = {
  path: /^organization((?:\.\w+)*)$/,
  read({ target }, path = "") {
    if (target.place.kind !== "organization") throw noSuchApi();
    const { id, name, tags } = target.place.organization;
    return readProperty({ id, name, tags, domains: "", details: "", notes: "", externalId: null }, path);
  },
};
