import { object, record, string, unknown } from "valibot";
import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import { getReply } from "../rest/get-reply.ts";
import { listAll } from "../rest/list-all.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { readReply } from "../rest/read-reply.ts";
import { readRule, ruleSchema } from "../wire/wire-rule.ts";
import { wireId } from "../wire/wire-values.ts";
import { readTarget, readWebhook, targetSchema, webhookSchema } from "../wire/wire-webhook.ts";

type ResourceGateway = Pick<
  AccountGateway,
  | "listWebhooks"
  | "listAutomations"
  | "listTriggers"
  | "listTargets"
  | "createResource"
  | "updateResource"
  | "deleteResource"
  | "readSavedSettings"
  | "saveSettings"
>;

const collections = {
  webhook: "webhooks",
  automation: "automations",
  trigger: "triggers",
  target: "targets",
} as const;

const targetSource = { path: "/api/v2/targets", key: "targets", record: targetSchema };
const webhookSource = { path: "/api/v2/webhooks", key: "webhooks", record: webhookSchema };

/** One app installation, as every agent may read it (Zendesk, "App Installations"). */
const installationSchema = object({ settings: record(string(), unknown()) });

/** Webhooks, rules and targets through their endpoints; the app's own settings through the installation. */
export function createResourceGateway(send: RestSend): ResourceGateway {
  const listRules = async (kind: "automation" | "trigger") => {
    const key = collections[kind];
    const rules = await listAll(send, { path: `/api/v2/${key}`, key, record: ruleSchema });
    return rules.map((wire) => readRule(kind, wire));
  };
  return {
    listWebhooks: async () => (await listAll(send, webhookSource)).map(readWebhook),
    listAutomations: () => listRules("automation"),
    listTriggers: () => listRules("trigger"),
    listTargets: async () => (await listAll(send, targetSource)).map(readTarget),

    async createResource(kind, payload) {
      const path = `/api/v2/${collections[kind]}`;
      const asked = { method: "POST", path, body: { [kind]: payload } } as const;
      // It may have been created although the reply has no id: the next reading of the account shows it.
      const made = readReply(object({ [kind]: object({ id: wireId }) }), await send(asked), asked);
      return Object.values(made)
        .map(({ id }) => id)
        .join("");
    },

    async updateResource(kind, id, payload) {
      // A webhook's PUT replaces everything, the authentication too; PATCH keeps what is not sent (recorded).
      const method = kind === "webhook" ? "PATCH" : "PUT";
      await send({ method, path: `/api/v2/${collections[kind]}/${id}`, body: { [kind]: payload } });
    },

    async deleteResource(kind, id) {
      await send({ method: "DELETE", path: `/api/v2/${collections[kind]}/${id}` });
    },

    async readSavedSettings(installationId) {
      const path = `/api/v2/apps/installations/${installationId}`;
      return (await getReply(send, path, installationSchema)).settings;
    },

    async saveSettings(installationId, settings) {
      // Unconfirmed from inside an app: where Zendesk refuses it, the step fails and the admin saves by hand.
      await send({ method: "PUT", path: `/api/v2/apps/installations/${installationId}`, body: { settings } });
    },
  };
}
