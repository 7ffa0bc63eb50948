import type { AppInstance } from "../../protocol/instances/app-instance.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { useHost } from "../host-context.tsx";

/** The panes of the nav_bar apps: made on the first visit, then kept. */
export function AppPanes() {
  const { workspace, texts } = useHost();
  const route = useStore(workspace.route);
  const instances = useStore(workspace.instances).filter(({ location }) => location === "nav_bar");
  const shownApp = workspace.activeApp();
  const hasPane = instances.some(({ app }) => app.appId === shownApp);
  return (
    <>
      {route.page === "app" && !hasPane && <p className="page-note">{texts.noSuchApp}</p>}
      {instances.map((instance) => (
        <Pane key={instance.guid} instance={instance} isShown={instance.app.appId === shownApp} />
      ))}
    </>
  );
}

function Pane({ instance, isShown }: { instance: AppInstance; isShown: boolean }) {
  const { isLoaded, isClosing } = useStore(instance.frameState);
  if (!isLoaded) return null;
  return (
    <section className="pane" aria-label={instance.app.texts.name} hidden={!isShown || isClosing}>
      <AppFrame instance={instance} className="app-frame" />
    </section>
  );
}
