import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";

/** Replaces the tray after an app closed it (`appsTray.hide`). */
export function TrayOpener() {
  const { workspace, texts } = useHost();
  return (
    <div className="tray-opener">
      <button
        type="button"
        className="icon-button"
        aria-label={texts.ticket.showApps}
        onClick={() => workspace.isTrayOpen.set(true)}
      >
        <Icon name="apps" />
      </button>
    </div>
  );
}
