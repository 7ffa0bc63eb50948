import type { TicketSession } from "./application/ticket/ticket-session.ts";
import type { StatusLanguage } from "./faces/sidebar/status-language.ts";
import type { ZafClient } from "./zendesk/zaf-client.ts";

/** Gives the shown status its action and its disclosures: the sidebar's second step, with React. */
export async function takeOver(_parts: {
  client: ZafClient;
  session: TicketSession;
  language: StatusLanguage;
}): Promise<void> {
  await Promise.resolve();
}
