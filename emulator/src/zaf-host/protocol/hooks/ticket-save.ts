import type { TicketTab } from "../../workspace/ticket-tab.ts";
import type { ZafHost } from "../zaf-host.ts";
import { askHook } from "./ask-hook.ts";

/** Whether the ticket may be saved, and which app says no. */
export type SaveAnswer = { isAllowed: true } | { isAllowed: false; message: string; appName: string };

/** `ticket.save`: every app beside the ticket is asked before it is submitted; the first that blocks decides. */
export async function askTicketSave(host: ZafHost, tab: TicketTab): Promise<SaveAnswer> {
  for (const instance of host.instances) {
    if (instance.place.kind !== "ticket" || instance.place.tab !== tab) continue;
    const answer = await askHook(host, instance, "ticket.save");
    if (!answer.isAllowed) return { ...answer, appName: instance.app.texts.name };
  }
  return { isAllowed: true };
}
