import { useStore } from "../../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { useHost } from "../host-context.tsx";

/** The background apps. Their frames exist without a size. */
export function BackgroundApps() {
  const { workspace } = useHost();
  const instances = useStore(workspace.instances).filter(({ location }) => location === "background");
  return (
    <div className="background-apps" aria-hidden="true">
      {instances.map((instance) => (
        <AppFrame key={instance.guid} instance={instance} className="background-frame" />
      ))}
    </div>
  );
}
