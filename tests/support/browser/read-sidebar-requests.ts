import type { Stage } from "../../../scripts/screenshots/scene.ts";

/** What the app has asked of Zendesk's REST API beside a ticket, oldest first. */
export async function readSidebarRequests(stage: Stage): Promise<{ method: string; path: string }[]> {
  const requests = (await stage.ask("GET", "/emulator/requests")) as {
    method: string;
    path: string;
    location: string;
  }[];
  return requests.filter(({ location }) => location === "ticket_sidebar");
}
