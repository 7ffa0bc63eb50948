import type { Stage } from "../../../scripts/screenshots/scene.ts";
import { isSetUp } from "../../../src/domain/survey/is-set-up.ts";
import { serializeSettings } from "../../../src/domain/survey/serialize-settings.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { applySettings, someSettings } from "../account/a-set-up.ts";
import { restOverHttp } from "../emulator/rest-over-http.ts";
import type { SidebarState, StateEvent } from "./sidebar-state.ts";

/** Puts the account of a fresh emulator into a state; resolves to the ticket's number. */
export async function prepareState(stage: Stage, state: SidebarState): Promise<number> {
  await setUp(stage, state);
  const ticketId = await createTicket(stage, state.ticket ?? {});
  for (const event of state.happens ?? []) await play(stage, ticketId, event);
  return ticketId;
}

async function setUp(stage: Stage, state: SidebarState): Promise<void> {
  if (state.setUp === "none") return;
  const { endpoint, email, token } = stage.standIn;
  const plain = someSettings({ endpoint, accountEmail: email });
  const settings = state.settings ? state.settings(plain) : plain;
  if (!isSetUp(settings)) throw new Error("Failed to prepare the state: its settings are incomplete.");
  await stage.saveSettings(serializeSettings(settings));
  if (state.setUp === "settings") return;
  const { installations } = (await stage.ask("GET", "/api/v2/apps/installations")) as {
    installations: { id: number }[];
  };
  const gateway = createAccountGateway(restOverHttp(stage.url, "admin"));
  await applySettings(gateway, settings, { saved: null, token, installationId: installations[0]?.id ?? 0 });
}

async function createTicket(stage: Stage, changes: Record<string, unknown>): Promise<number> {
  const ticket = {
    subject: "Cobrança em duplicidade",
    status: "open",
    requester: { name: "Ana Lima", email: "ana@cliente.example" },
    comment: { body: "Fui cobrada duas vezes.", public: true },
    ...changes,
  };
  const reply = (await stage.ask("POST", "/api/v2/tickets", { ticket })) as { ticket: { id: number } };
  return reply.ticket.id;
}

async function play(stage: Stage, ticketId: number, event: StateEvent): Promise<void> {
  if ("advanceHours" in event) {
    await stage.ask("POST", "/emulator/clock", { advance: { hours: event.advanceHours } });
  } else if ("update" in event) {
    await stage.ask("PUT", `/api/v2/tickets/${ticketId}`, { ticket: event.update });
  } else if ("addTag" in event) {
    const send = restOverHttp(stage.url, event.as ?? "agent");
    await send({ method: "PUT", path: `/api/v2/tickets/${ticketId}/tags`, body: { tags: [event.addTag] } });
  } else {
    await stage.ask("POST", "/emulator/faults", event.fault);
  }
}
