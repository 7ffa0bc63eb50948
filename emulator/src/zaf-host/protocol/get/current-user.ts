import type { HostSession } from "../../../apps/host-session.ts";
import type { GetRule } from "../call.ts";
import { describeUser } from "../describe-user.ts";
import { readProperty } from "./read-property.ts";

/** `currentUser`, `currentUser.role`, `currentUser.locale`, …: the signed-in user. */
export const currentUser: GetRule = {
  path: /^currentUser((?:\.\w+)*)$/,
  read({ host }, path = "") {
    const { session } = host.workspace;
    const { groups, organizations, locale } = session;
    return readProperty(
      { ...describeUser(session.user, { groups, organizations }), locale, role: showRole(session) },
      path,
    );
  },
};

/** How an Enterprise custom role shows in `role` is unconfirmed: `customRoleInCurrentUser` decides. */
function showRole({ user, agents, assumptions }: HostSession): string {
  if (user.role !== "agent" || user.custom_role_id === null) return user.role;
  if (assumptions.customRoleInCurrentUser === "agent") return user.role;
  if (assumptions.customRoleInCurrentUser === "id") return String(user.custom_role_id);
  return agents.find(({ id }) => id === user.id)?.role ?? user.role;
}
