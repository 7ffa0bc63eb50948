import type { AppInstance } from "../../protocol/instances/app-instance.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppIcon } from "./app-icon.tsx";
import { useHost } from "../host-context.tsx";

/** An app behind a button: its icon, and a pane that keeps its frame once it was opened. */
export function PaneApp(props: {
  instance: AppInstance;
  className: string;
  paneClassName: string;
  /** The pane's size as the manifest has it, until the app resizes it. */
  size?: { width?: string; height?: string } | null | undefined;
}) {
  const { instance, size } = props;
  const { host } = useHost();
  const { isVisible, isOpen, isLoaded, isClosing, width, height } = useStore(instance.frameState);
  const toggle = () => {
    instance.frameState.patch({ isOpen: !isOpen, isLoaded: true });
    host.checkActivity();
  };
  return (
    <div className={props.className} hidden={!isVisible || isClosing}>
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
          className={props.paneClassName}
          hidden={!isOpen}
          style={{ width: width ?? size?.width ?? "320px", height: height ?? size?.height ?? "240px" }}
        >
          <AppFrame instance={instance} className="app-frame" />
        </div>
      )}
    </div>
  );
}
