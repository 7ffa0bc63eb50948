import type { Scene } from "./scene.ts";

/** The agent's face. */
export const sidebarScenes: Scene[] = [
  {
    name: "sidebar-ticket",
    viewport: { width: 1280, height: 900 },
    path: "/agent/tickets/1",
    role: "agent",
    scheme: "light",
    locale: "pt-BR",
    frame: "window",
  },
];
