import type { Browser, Frame } from "playwright-core";

import type { EmulatorOptions } from "../../../receiver/start-emulator.ts";
import { callEmulator } from "../emulator/emulator-client.ts";
import { openHostPage, type HostPage } from "./host-page.ts";
import { startTestEmulator } from "../emulator/start-test-emulator.ts";
import { zafApps } from "../zaf-apps/apps.ts";

/** A ticket in the host page with the probe app beside it. */
export interface TicketPage extends HostPage {
  ticketId: number;
  /** The probe in ticket_sidebar. */
  frame: Frame;
}

/** Makes a ticket and opens it: open, with the tag `vip`, asked by Ana, who wrote one public comment. */
export async function openTicketPage(browser: Browser, options: EmulatorOptions = {}): Promise<TicketPage> {
  const running = await startTestEmulator({ apps: [zafApps.probe], ...options });
  const created = await callEmulator(running, "POST /api/v2/tickets", {
    body: {
      ticket: {
        subject: "Where is my order?",
        status: "open",
        tags: ["vip"],
        requester: { name: "Ana Probe", email: "ana.probe@example.com" },
        comment: { body: "It has not arrived.", public: true },
      },
    },
  });
  const { id } = (created.body as { ticket: { id: number } }).ticket;
  const host = await openHostPage(browser, `/agent/tickets/${id}`, { running });
  return { ...host, ticketId: id, frame: await host.frameOf("Probe – ticket_sidebar") };
}
