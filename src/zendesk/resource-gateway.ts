import type { AccountGateway } from "../application/ports.ts";
import { listAll } from "./list-all.ts";
import type { RestSend } from "./rest-send.ts";
import { readRule } from "./wire-rule.ts";
import type { WireRule } from "./wire-rule.ts";
import { readTarget, readWebhook } from "./wire-webhook.ts";
import type { WireTarget, WireWebhook } from "./wire-webhook.ts";
import { toZendeskError } from "./zendesk-error.ts";

type ResourceGateway = Pick<
  AccountGateway,
  | "listWebhooks"
  | "listAutomations"
  | "listTriggers"
  | "listTargets"
  | "createResource"
  | "updateResource"
  | "deleteResource"
  | "saveSettings"
>;

const collections = {
  webhook: "webhooks",
  automation: "automations",
  trigger: "triggers",
  target: "targets",
} as const;

/** Webhooks, rules and targets through their endpoints; the app's own settings through the installation. */
export function createResourceGateway(send: RestSend): ResourceGateway {
  const listRules = async (kind: "automation" | "trigger") =>
    (await listAll<WireRule>(send, `/api/v2/${collections[kind]}`, collections[kind])).map((wire) =>
      readRule(kind, wire),
    );
  return {
    listWebhooks: async () =>
      (await listAll<WireWebhook>(send, "/api/v2/webhooks", "webhooks")).map(readWebhook),
    listAutomations: () => listRules("automation"),
    listTriggers: () => listRules("trigger"),
    listTargets: async () => (await listAll<WireTarget>(send, "/api/v2/targets", "targets")).map(readTarget),

    async createResource(kind, payload) {
      const path = `/api/v2/${collections[kind]}`;
      const reply = (await send({ method: "POST", path, body: { [kind]: payload } })) as Record<
        string,
        { id?: number | string } | null | undefined
      > | null;
      const id = reply?.[kind]?.id;
      // It may have been made: planning anew tells. A reply without its id cannot be built upon.
      if (id === undefined) throw toZendeskError({ status: 201 }, { method: "POST", path });
      return String(id);
    },

    async updateResource(kind, id, payload) {
      // A webhook's PUT replaces everything, the authentication too; PATCH keeps what is not sent (recorded).
      const method = kind === "webhook" ? "PATCH" : "PUT";
      await send({ method, path: `/api/v2/${collections[kind]}/${id}`, body: { [kind]: payload } });
    },

    async deleteResource(kind, id) {
      await send({ method: "DELETE", path: `/api/v2/${collections[kind]}/${id}` });
    },

    async saveSettings(installationId, settings) {
      // Unconfirmed from inside an app: where Zendesk refuses it, the step fails and the admin saves by hand.
      await send({ method: "PUT", path: `/api/v2/apps/installations/${installationId}`, body: { settings } });
    },
  };
}
