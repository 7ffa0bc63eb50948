import { surveySettings } from "./survey-settings.ts";
import type { Scene, Stage } from "./scene.ts";

/** The address of the newest ticket that a search finds. */
async function findTicket(stage: Stage, query: string): Promise<string> {
  const search = new URLSearchParams({ query: `type:ticket ${query}`, sort_by: "updated_at" });
  const found = (await stage.ask("GET", `/api/v2/search?${search.toString()}`)) as {
    results: { id: number }[];
  };
  const [first] = found.results;
  if (first === undefined) throw new Error(`Failed to set the scene: no ticket for ${query}.`);
  return `/agent/tickets/${first.id}`;
}

/** The agent's face. */
export const sidebarScenes: Scene[] = [
  {
    name: "sidebar-ticket",
    viewport: { width: 1280, height: 900 },
    path: (stage) => findTicket(stage, "status:solved tags:pesquisa2listen_disparada"),
    role: "agent",
    scheme: "light",
    locale: "pt-BR",
    prepare: (stage) => stage.saveSettings(surveySettings(stage)),
    act: (_page, app) => app.getByRole("button").first().waitFor(),
    frame: "window",
  },
];
