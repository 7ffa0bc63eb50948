import { actionStates } from "../../tests/support/sidebar-states/action-states.ts";
import { prepareState } from "../../tests/support/sidebar-states/prepare-state.ts";
import { actWords, type SidebarState } from "../../tests/support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../../tests/support/sidebar-states/status-states.ts";
import type { Scene } from "./scene.ts";

const variants = (["light", "dark"] as const).flatMap((scheme) =>
  [280, 320].map((appWidth) => ({ scheme, appWidth })),
);

/** The sidebar: every state that the tests know, in light and dark, narrow and at Zendesk's own width. */
export const sidebarScenes: Scene[] = [
  windowScene("light"),
  windowScene("dark"),
  ...[...statusStates, ...actionStates].flatMap((state) =>
    variants.map(({ scheme, appWidth }) => ({
      ...sceneOf(state),
      name: `sidebar-${state.name}-${scheme}-${appWidth}`,
      scheme,
      appWidth,
      frame: "app" as const,
    })),
  ),
];

function sceneOf(state: SidebarState): Scene {
  return {
    name: `sidebar-${state.name}`,
    viewport: { width: 1280, height: 900 },
    path: async (stage) => `/agent/tickets/${await prepareState(stage, state)}`,
    role: state.as ?? "agent",
    scheme: "light",
    locale: "pt-BR",
    frame: "window",
    act: async (page, app) => {
      await app.locator(".disclosures, #status[data-status=notSetUp]").first().waitFor();
      await state.act?.(page, app, actWords["pt-BR"]);
      for (const text of state.says["pt-BR"]) await app.getByText(text).first().waitFor();
      // A frame takes its new height a moment after its content has it.
      await app.locator("#page").evaluate(async (content) => {
        while (Math.abs(window.innerHeight - content.getBoundingClientRect().height) > 1) {
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        }
      });
    },
  };
}

/** A sent survey with its history, within Zendesk: the picture for the README. */
function windowScene(scheme: "light" | "dark"): Scene {
  const state = actionStates.find(({ name }) => name === "history");
  if (!state) throw new Error('Failed to set the scene: there is no state "history".');
  return { ...sceneOf(state), name: scheme === "light" ? "sidebar-ticket" : "sidebar-ticket-dark", scheme };
}
