import { describeTicket } from "../describe-ticket.ts";
import type { GetRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/**
 * `ticket`, `ticket.id`, `ticket.tags`, `ticket.requester.email`, …: the form's values. Whether `ticket.assignee.user.id` of an
 * unassigned ticket is an error is unconfirmed: `pathBeneathNothingFails` decides.
 */
export const ticket: GetRule = {
  path: /^ticket((?:\.\w+)*)$/,
  read(call, path = "") {
    const { workspace } = call.host;
    const { pathBeneathNothingFails } = workspace.session.assumptions;
    const described = describeTicket(workspace, requireTicket(call));
    return readProperty(described, path, pathBeneathNothingFails ? "fails" : "isNothing");
  },
};
