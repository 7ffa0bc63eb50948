import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import { getReply } from "../rest/get-reply.ts";
import { listAll } from "../rest/list-all.ts";
import type { RestSend } from "../rest/rest-send.ts";
import {
  accountSettingsSchema,
  choiceSchema,
  customRoleSchema,
  meSchema,
  readPermissions,
} from "../wire/wire-person.ts";

type PeopleGateway = Pick<
  AccountGateway,
  "readMe" | "readRolePermissions" | "readAccountFeatures" | "listScopeChoices"
>;

const choiceLists = { brand: "brands", group: "groups", form: "ticket_forms" } as const;

/** The list is shown to every agent; one role alone only to admins and holders of `manage_roles` (Zendesk, "Custom Agent Roles"). */
const customRoles = { path: "/api/v2/custom_roles", key: "custom_roles", record: customRoleSchema };

/** Who asks, what they may do, and what the account offers. */
export function createPeopleGateway(send: RestSend): PeopleGateway {
  return {
    async readMe() {
      const { user } = await getReply(send, "/api/v2/users/me", meSchema);
      return { role: user.role, customRoleId: user.custom_role_id };
    },

    async readRolePermissions(customRoleId) {
      const roles = await listAll(send, customRoles);
      const found = roles.find(({ id }) => id === customRoleId);
      return found === undefined ? null : readPermissions(found);
    },

    async readAccountFeatures() {
      const { settings } = await getReply(send, "/api/v2/account/settings", accountSettingsSchema);
      return { nativeCsat: settings.active_features?.customer_satisfaction ?? null };
    },

    async listScopeChoices(kind) {
      const key = choiceLists[kind];
      const choices = await listAll(send, { path: `/api/v2/${key}`, key, record: choiceSchema });
      return choices.filter(({ active }) => active !== false).map(({ id, name }) => ({ id, name }));
    },
  };
}
