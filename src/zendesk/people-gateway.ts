import type { AccountGateway } from "../application/ports.ts";
import { getReply } from "./get-reply.ts";
import { listAll } from "./list-all.ts";
import type { RestSend } from "./rest-send.ts";
import { accountSettingsSchema, choiceSchema, customRoleSchema, meSchema } from "./wire-person.ts";

type PeopleGateway = Pick<
  AccountGateway,
  "readMe" | "readRolePermissions" | "readAccountFeatures" | "listScopeChoices"
>;

const choiceLists = { brand: "brands", group: "groups", form: "ticket_forms" } as const;

/** Who asks, what they may do, and what the account offers. */
export function createPeopleGateway(send: RestSend): PeopleGateway {
  return {
    async readMe() {
      const { user } = await getReply(send, "/api/v2/users/me", meSchema);
      const { id, name, email, role } = user;
      return { id, name, email, role, customRoleId: user.custom_role_id };
    },

    async readRolePermissions(customRoleId) {
      const path = `/api/v2/custom_roles/${customRoleId}`;
      const { configuration } = (await getReply(send, path, customRoleSchema)).custom_role;
      return {
        canManageWebhooks: configuration.manage_webhooks,
        canManageAutomations: configuration.manage_automations,
        canManageTriggers: configuration.manage_triggers,
      };
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
