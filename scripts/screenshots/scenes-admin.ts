import type { Scene } from "./scene.ts";

/** The admin's face. */
export const adminScenes: Scene[] = [
  {
    name: "admin-setup",
    viewport: { width: 1280, height: 900 },
    path: "/agent/apps/2listen",
    role: "admin",
    scheme: "light",
    locale: "pt-BR",
    frame: "window",
  },
];
