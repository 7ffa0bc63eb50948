import type { ActionRule, Call } from "../call.ts";
import { destroyInstance } from "../instances/destroy-instance.ts";
import { noSuchApi } from "../protocol-error.ts";
import { requireBar } from "../require-bar.ts";

/** What an app asks of its own frame, by the action's name; what a row returns is the answer. */
const actions: Record<string, (call: Call, args: unknown[]) => unknown> = {
  show: ({ target }) => target.frameState.patch({ isVisible: true }),
  /** In a bar its icon is not shown either (unconfirmed); the page keeps running. */
  hide: ({ target }) => target.frameState.patch({ isVisible: false }),
  /** Accepted and not rendered, as it belongs to icon fonts that no current app uses. */
  iconChars: (call) => void requireBar(call),
  /** The same as setting it. */
  iconSymbol(call, [symbol]) {
    requireBar(call).frameState.patch({ iconSymbol: String(symbol) });
    return symbol;
  },
  /** Puts the bar app's pane into the page without showing it. */
  preloadPane: (call) => requireBar(call).frameState.patch({ isLoaded: true }),
  /** Ends the instance; a modal closes by it. */
  destroy: ({ host, target }) => destroyInstance(host, target),
  /** Closes the pane of an app in the ticket's editor (Zendesk, "Ticket editor"). */
  "app.close"({ host, target }) {
    if (target.location !== "ticket_editor") throw noSuchApi();
    target.frameState.patch({ isOpen: false });
    host.checkActivity();
  },
  /** The newest SDK reports clicks and hovering by it; it must be answered, or its promise hangs for five minutes. */
  track: () => null,
};

export const frameActions: readonly ActionRule[] = Object.entries(actions).map(([name, run]) => ({
  action: new RegExp(`^${name.replace(".", "\\.")}$`),
  run: (call, args) => run(call, args) ?? null,
}));
