import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { PaneApp } from "./pane-app.tsx";

/** The top_bar apps: an icon each, with a popover that keeps its frame once it was opened. */
export function TopBarApps() {
  const { workspace, texts } = useHost();
  const instances = useStore(workspace.instances).filter(({ location }) => location === "top_bar");
  if (instances.length === 0) return null;
  return (
    <div className="top-bar-apps" role="group" aria-label={texts.nav.topBarApps}>
      {instances.map((instance) => (
        <PaneApp
          key={instance.guid}
          instance={instance}
          className="top-bar-app"
          paneClassName="popover"
          size={instance.app.locations.top_bar?.size}
        />
      ))}
    </div>
  );
}
