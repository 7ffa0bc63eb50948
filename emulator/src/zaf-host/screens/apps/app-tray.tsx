import { useState } from "react";

import { emitExpansion } from "../../protocol/events/expansion.ts";
import type { AppInstance, Place } from "../../protocol/instances/app-instance.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";
import { TrayHandle } from "./tray-handle.tsx";
import { TrayOpener } from "./tray-opener.tsx";

/** The apps beside a ticket, a person or an organization. */
export function AppTray({ isHere }: { isHere: (place: Place) => boolean }) {
  const { workspace, texts } = useHost();
  const instances = useStore(workspace.instances);
  const width = useStore(workspace.trayWidth);
  const isOpen = useStore(workspace.isTrayOpen);
  const shown = instances.filter(({ place, location }) => isHere(place) && location.endsWith("_sidebar"));
  return (
    <>
      {isOpen ? <TrayHandle /> : <TrayOpener />}
      <aside className="tray" aria-label={texts.ticket.apps} style={{ width }} hidden={!isOpen}>
        {shown.length === 0 && <p className="tray-empty">{texts.ticket.noApps}</p>}
        {shown.map((instance) => (
          <TrayApp key={instance.guid} instance={instance} />
        ))}
      </aside>
    </>
  );
}

function TrayApp({ instance }: { instance: AppInstance }) {
  const { isVisible, isClosing, height } = useStore(instance.frameState);
  const { host } = useHost();
  const [isOpen, setOpen] = useState(true);
  const toggle = () => {
    setOpen(!isOpen);
    emitExpansion(host, instance, !isOpen);
  };
  const isFlexible = instance.app.locations[instance.location]?.flexible !== false;
  const isHidden = !isVisible || isClosing;
  return (
    <section className="tray-app" hidden={isHidden} aria-label={instance.app.texts.name}>
      <h2>
        <button type="button" className="tray-app-title" aria-expanded={isOpen} onClick={toggle}>
          <span>{instance.app.texts.name}</span>
          <Icon name={isOpen ? "chevron-up" : "chevron-down"} />
        </button>
      </h2>
      <div
        className={isFlexible ? "tray-frame" : "tray-frame is-fixed"}
        style={{ height: height ?? "200px" }}
        hidden={!isOpen}
      >
        <AppFrame instance={instance} className="app-frame" />
      </div>
    </section>
  );
}
