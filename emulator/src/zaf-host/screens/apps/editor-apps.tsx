import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { PaneApp } from "./pane-app.tsx";

/** The ticket_editor apps: a button each in the composer's toolbar, with a pane that keeps its frame once it was opened. */
export function EditorApps({ tab }: { tab: TicketTab }) {
  const { workspace } = useHost();
  const instances = useStore(workspace.instances).filter(
    ({ location, place }) => location === "ticket_editor" && place.kind === "ticket" && place.tab === tab,
  );
  return instances.map((instance) => (
    <PaneApp key={instance.guid} instance={instance} className="editor-app" paneClassName="editor-pane" />
  ));
}
