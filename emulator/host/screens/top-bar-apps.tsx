import type { AppInstance } from "../protocol/instances/app-instance.ts";
import { useStore } from "../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppIcon } from "./app-icon.tsx";
import { useHost } from "./host-context.tsx";

/** The top_bar apps: an icon each, with a popover that keeps its frame once it was opened. */
export function TopBarApps() {
  const { workspace, texts } = useHost();
  const instances = useStore(workspace.instances).filter(({ location }) => location === "top_bar");
  if (instances.length === 0) return null;
  return (
    <div className="top-bar-apps" role="group" aria-label={texts.nav.topBarApps}>
      {instances.map((instance) => (
        <TopBarApp key={instance.guid} instance={instance} />
      ))}
    </div>
  );
}

function TopBarApp({ instance }: { instance: AppInstance }) {
  const { host } = useHost();
  const { isVisible, isOpen, isLoaded, isClosing, width, height } = useStore(instance.frameState);
  const size = instance.app.locations.top_bar?.size;
  const toggle = () => {
    instance.frameState.patch({ isOpen: !isOpen, isLoaded: true });
    host.checkActivity();
  };
  return (
    <div className="top-bar-app" hidden={!isVisible || isClosing}>
      <button
        type="button"
        className="icon-button"
        aria-label={instance.app.texts.name}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <AppIcon instance={instance} />
      </button>
      {isLoaded && (
        <div
          className="popover"
          hidden={!isOpen}
          style={{ width: width ?? size?.width ?? "320px", height: height ?? size?.height ?? "240px" }}
        >
          <AppFrame instance={instance} className="app-frame" />
        </div>
      )}
    </div>
  );
}
