import type { Organization, User } from "../../account/records.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { describeUser } from "./describe-user.ts";

/** A person with the groups that the account knows, and with the organization where it is the person's own. */
export function describePerson(
  workspace: Workspace,
  user: User,
  organization: Organization | null = null,
): Record<string, unknown> {
  const { groups, groupMemberships } = workspace.session.directory;
  const groupIds = groupMemberships.find(({ userId }) => userId === user.id)?.groupIds ?? [];
  return describeUser(user, {
    groups: groups.filter(({ id }) => groupIds.includes(id)),
    organizations: organization !== null && organization.id === user.organization_id ? [organization] : [],
  });
}
