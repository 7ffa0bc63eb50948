import type { World } from "./open-world.ts";

interface Foreign {
  ids: Set<string>;
  text: string;
}

const foreignOf = new WeakMap<object, Foreign>();

/** Adds resources that are none of ours, and remembers them with all that are there. */
export async function addForeignResources(world: World): Promise<void> {
  const { webhook } = (await world.ask("POST /api/v2/webhooks", {
    webhook: {
      name: "ERP",
      endpoint: "https://erp.example/hook",
      http_method: "POST",
      request_format: "json",
      status: "active",
      subscriptions: ["conditional_ticket_events"],
    },
  })) as { webhook: { id: string } };
  const { target } = (await world.ask("POST /api/v2/targets", {
    target: { type: "email_target", title: "Avisos", email: "a@b.example", subject: "Aviso" },
  })) as { target: { id: number } };
  await world.ask("POST /api/v2/triggers", {
    trigger: {
      title: "2listen · disparo",
      conditions: { all: [{ field: "status", operator: "is", value: "hold" }], any: [] },
      actions: [
        { field: "notification_webhook", value: [webhook.id, '{"a":1}'] },
        { field: "notification_target", value: [String(target.id), "Olá"] },
      ],
    },
  });
  foreignOf.set(world.running, { ids: new Set(listIds(world)), text: "" });
  foreignOf.set(world.running, { ids: new Set(listIds(world)), text: describeForeign(world) });
}

/** Whether a resource was there before anything of the app's. */
export function isForeign(world: World, id: string): boolean {
  return foreignOf.get(world.running)?.ids.has(id) ?? false;
}

/** Whether anything that is not ours was changed or deleted. */
export function isForeignTouched(world: World): boolean {
  return describeForeign(world) !== foreignOf.get(world.running)?.text;
}

/** What the app could change of them; how often a rule ran is Zendesk's own. */
function describeForeign(world: World): string {
  const { webhooks, automations, triggers, targets } = world.running.emulator.account;
  const all = [...webhooks.values(), ...automations.values(), ...triggers.values(), ...targets.values()];
  const foreign = (all as unknown as Record<string, unknown>[]).filter(({ id }) =>
    isForeign(world, String(id)),
  );
  const parts = [
    "id",
    "title",
    "name",
    "description",
    "active",
    "status",
    "endpoint",
    "conditions",
    "actions",
  ];
  return JSON.stringify(foreign.map((one) => parts.map((part) => one[part])));
}

function listIds(world: World): string[] {
  const { webhooks, automations, triggers, targets } = world.running.emulator.account;
  return [webhooks, automations, triggers, targets].flatMap((records) => [...records.keys()].map(String));
}
