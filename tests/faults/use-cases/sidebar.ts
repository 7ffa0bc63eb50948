import type { HostEvent, TicketHost } from "../../../src/application/ports/ticket-host.ts";
import { keepCurrent } from "../../../src/application/ticket/keep-current.ts";
import { openTicketSession } from "../../../src/application/ticket/ticket-session.ts";
import type { Bounds, Scene, Told, UseCase } from "./use-case.ts";

const one: Bounds = [1, 1];

/** The ticket's form in the agent's workspace, with everything that REST would tell. */
async function openHost(scene: Scene): Promise<{ host: TicketHost; tell: (event: HostEvent) => void }> {
  const { ticket } = await scene.tickets.readTicket(scene.prepared.surveyed);
  const listeners = new Set<(event: HostEvent) => void>();
  const agent = {
    id: "1",
    name: "Ana",
    email: "admin@example.com",
    isAdmin: true,
    groupIds: [],
    locale: "pt-BR",
    timeZone: "UTC",
  };
  return {
    host: {
      read: async () => ({ ticket, agent }),
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

const hosts = new WeakMap<Scene, Awaited<ReturnType<typeof openHost>>>();

/** Follows a ticket whose survey was sent, then one change of it elsewhere; `leaves` ends the page while it asks. */
async function follow(scene: Scene, leaves: boolean): Promise<Told> {
  const opened = hosts.get(scene);
  if (!opened) throw new Error("Failed to follow the ticket: no host is open.");
  const session = await openTicketSession(opened.host, scene.saved(), scene.clock);
  await session.follow();
  keepCurrent(session, scene.tickets);
  if (leaves) opened.tell("destroyed");
  await scene.client.idle();
  opened.tell("changedElsewhere");
  await scene.client.idle();
  const { report, lastDispatch } = session.state();
  opened.tell("destroyed");
  const claim = lastDispatch === null ? "inDoubt" : "done";
  return { claim, words: `${report.status.kind} ${lastDispatch?.record.kind ?? "not known"}` };
}

const expected = /^sent dispatched/;

function sidebarCase(name: string, leaves: boolean): UseCase {
  return {
    name,
    state: "setUp",
    writes: false,
    mostMinutes: 15,
    surveys: { surveyed: one },
    before: async (scene) => void hosts.set(scene, await openHost(scene)),
    run: (scene) => follow(scene, leaves),
    // Without the history the status is what the form's tag says; with it, it names what sent the survey.
    disprove: async (_scene, { claim, words }) => {
      if (!words.startsWith("sent")) return "the form has the dispatch tag";
      return claim === "done" && !expected.test(words) ? "the history shows a dispatch by a rule" : null;
    },
    async next(scene) {
      const { words } = await follow(scene, false);
      if (!expected.test(words)) throw new Error(`A clean reading ends in ${words}`);
    },
    listWrong: async () => [],
  };
}

/** What the sidebar does by itself. */
export const sidebarCases: UseCase[] = [
  sidebarCase("sidebar", false),
  sidebarCase("sidebar that is closed while it asks", true),
];
