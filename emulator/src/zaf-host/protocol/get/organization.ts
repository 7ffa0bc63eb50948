import type { GetRule } from "../call.ts";
import { describeOrganization } from "../describe-organization.ts";
import { noSuchApi } from "../protocol-error.ts";
import { readProperty } from "./read-property.ts";

/** `organization`, `organization.name`, …: whose page it is, in organization_sidebar. */
export const organization: GetRule = {
  path: /^organization((?:\.\w+)*)$/,
  read({ host, target }, path = "") {
    if (target.place.kind !== "organization") throw noSuchApi();
    const { groups } = host.workspace.session.directory;
    return readProperty(describeOrganization(target.place.organization, groups), path);
  },
};
