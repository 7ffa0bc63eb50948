import type { AppInstance } from "../protocol/instances/app-instance.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import { useStore } from "../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppIcon } from "./app-icon.tsx";
import { useHost } from "./host-context.tsx";

/** The ticket_editor apps: a button each in the composer's toolbar, with a pane that keeps its frame once it was opened. */
export function EditorApps({ tab }: { tab: TicketTab }) {
  const { workspace } = useHost();
  const instances = useStore(workspace.instances).filter(
    ({ location, place }) => location === "ticket_editor" && place.kind === "ticket" && place.tab === tab,
  );
  return instances.map((instance) => <EditorApp key={instance.guid} instance={instance} />);
}

function EditorApp({ instance }: { instance: AppInstance }) {
  const { host } = useHost();
  const { isVisible, isOpen, isLoaded, isClosing, width, height } = useStore(instance.frameState);
  const toggle = () => {
    instance.frameState.patch({ isOpen: !isOpen, isLoaded: true });
    host.checkActivity();
  };
  return (
    <div className="editor-app" hidden={!isVisible || isClosing}>
      <button
        type="button"
        className="icon-button"
        aria-label={instance.app.texts.name}
        title={instance.app.texts.name}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <AppIcon instance={instance} />
      </button>
      {isLoaded && (
        <div
          className="editor-pane"
          hidden={!isOpen}
          style={{ width: width ?? "320px", height: height ?? "240px" }}
        >
          <AppFrame instance={instance} className="app-frame" />
        </div>
      )}
    </div>
  );
}
