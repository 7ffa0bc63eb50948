import { defaultSettings } from "../../src/domain/survey/default-settings.ts";
import { createAccountGateway } from "../../src/zendesk/gateways/create-account-gateway.ts";
import { applySettings, someSettings } from "../../tests/support/account/a-set-up.ts";
import { aStandInWebhook } from "../../tests/support/account/a-stand-in-webhook.ts";
import { restOverHttp } from "../../tests/support/emulator/rest-over-http.ts";
import type { Stage } from "./scene.ts";

/** An account that is set up, with surveys that went out over some days. */
export async function prepareHealthy(stage: Stage): Promise<void> {
  await setUp(stage, stage.standIn.token);
  for (const count of [3, 5, 4]) {
    await resend(stage, count);
    await stage.ask("POST", "/emulator/clock", { advance: { hours: 23 } });
  }
}

/** The same, with a rule changed by hand and deliveries that 2listen refused. */
export async function prepareTroubled(stage: Stage): Promise<void> {
  await prepareHealthy(stage);
  const { webhooks } = (await stage.ask("GET", "/api/v2/webhooks")) as { webhooks: { id: string }[] };
  await stage.ask("PATCH", `/api/v2/webhooks/${webhooks[0]?.id}`, {
    webhook: {
      authentication: {
        type: "basic_auth",
        add_position: "header",
        data: { username: `${stage.standIn.email}/token`, password: "errado" },
      },
    },
  });
  await resend(stage, 3);
  const { automations } = (await stage.ask("GET", "/api/v2/automations")) as { automations: Rule[] };
  const rule = automations.find(({ title }) => title === "2listen · disparo");
  const all = (rule?.conditions.all ?? []).map((condition) =>
    condition.field === "updated_at" ? { ...condition, value: "40" } : condition,
  );
  await stage.ask("PUT", `/api/v2/automations/${rule?.id}`, {
    automation: { conditions: { all, any: [] }, actions: rule?.actions },
  });
}

/** What the manual guide leaves in an account: a webhook, and an automation that notifies it. */
export async function prepareManual(stage: Stage): Promise<void> {
  const { webhook } = (await stage.ask(
    "POST",
    "/api/v2/webhooks",
    aStandInWebhook("Webhook da pesquisa", stage.standIn),
  )) as { webhook: { id: string } };
  await stage.ask("POST", "/api/v2/automations", {
    automation: {
      title: "Pesquisa de satisfação",
      conditions: {
        all: [
          { field: "status", operator: "is", value: "solved" },
          { field: "current_tags", operator: "not_includes", value: "pesquisa_enviada" },
          { field: "updated_at", operator: "greater_than", value: "2" },
        ],
        any: [],
      },
      actions: [
        { field: "notification_webhook", value: [webhook.id, '{"email":"{{ticket.requester.email}}"}'] },
        { field: "current_tags", value: "pesquisa_enviada" },
      ],
    },
  });
}

interface Rule {
  id: number;
  title: string;
  conditions: { all: { field: string; value: string }[] };
  actions: unknown[];
}

async function setUp(stage: Stage, token: string): Promise<void> {
  const { installations } = (await stage.ask("GET", "/api/v2/apps/installations")) as {
    installations: { id: number }[];
  };
  await applySettings(
    createAccountGateway(restOverHttp(stage.url, "admin")),
    someSettings({ endpoint: stage.standIn.endpoint, accountEmail: stage.standIn.email }),
    { saved: defaultSettings(), token, installationId: installations[0]?.id ?? 0 },
  );
}

/** Asks for the survey of some solved tickets whose requester has an e-mail, and waits until 2listen has answered. */
async function resend(stage: Stage, count: number): Promise<void> {
  const query = encodeURIComponent("type:ticket status:solved");
  const path = `/api/v2/search?query=${query}&include=tickets(users)`;
  const { results, users } = (await stage.ask("GET", path)) as {
    results: { id: number; requester_id: number }[];
    users: { id: number; email: string | null }[];
  };
  const reachable = results.filter(({ requester_id }) => users.find(({ id }) => id === requester_id)?.email);
  for (const { id } of reachable.slice(0, count)) {
    await stage.ask("PUT", `/api/v2/tickets/${id}/tags`, { tags: ["pesquisa2listen_reenviar"] });
  }
  await stage.ask("POST", "/emulator/clock", { advance: { minutes: 1 } });
}
