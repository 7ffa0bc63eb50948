import type { AccountGateway } from "../application/ports.ts";
import { listAll } from "./list-all.ts";
import type { RestSend } from "./rest-send.ts";

type PeopleGateway = Pick<
  AccountGateway,
  "readMe" | "readRolePermissions" | "readAccountFeatures" | "listScopeChoices"
>;

interface WireUser {
  id?: number;
  name?: string;
  email?: string | null;
  role?: string;
  custom_role_id?: number | null;
}

interface WireChoice {
  id?: number;
  name?: string;
  active?: boolean;
}

const choiceLists = { brand: "brands", group: "groups", form: "ticket_forms" } as const;

/** Who asks, what they may do, and what the account offers. */
export function createPeopleGateway(send: RestSend): PeopleGateway {
  return {
    async readMe() {
      const reply = (await send({ method: "GET", path: "/api/v2/users/me" })) as { user?: WireUser } | null;
      const user = reply?.user ?? {};
      return {
        id: user.id ?? 0,
        name: user.name ?? "",
        email: user.email ?? null,
        role: user.role ?? "",
        customRoleId: user.custom_role_id ?? null,
      };
    },

    async readRolePermissions(customRoleId) {
      const path = `/api/v2/custom_roles/${customRoleId}`;
      const reply = (await send({ method: "GET", path })) as {
        custom_role?: { configuration?: Record<string, unknown> };
      } | null;
      const may = (name: string): boolean | null => {
        const value = reply?.custom_role?.configuration?.[name];
        return typeof value === "boolean" ? value : null;
      };
      return {
        canManageWebhooks: may("manage_webhooks"),
        canManageAutomations: may("manage_automations"),
        canManageTriggers: may("manage_triggers"),
      };
    },

    async readAccountFeatures() {
      const reply = (await send({ method: "GET", path: "/api/v2/account/settings" })) as {
        settings?: { active_features?: { customer_satisfaction?: boolean } };
      } | null;
      return { nativeCsat: reply?.settings?.active_features?.customer_satisfaction ?? null };
    },

    async listScopeChoices(kind) {
      const choices = await listAll<WireChoice>(send, `/api/v2/${choiceLists[kind]}`, choiceLists[kind]);
      return choices
        .filter(({ active }) => active !== false)
        .map(({ id, name }) => ({ id: String(id ?? ""), name: name ?? "" }));
    },
  };
}
