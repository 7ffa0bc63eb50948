import { useEffect, useRef } from "react";

import type { AppInstance } from "../../protocol/instances/app-instance.ts";
import { destroyInstance } from "../../protocol/instances/destroy-instance.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AppFrame } from "./app-frame.tsx";
import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";

/** The modals that apps opened. */
export function AppModals() {
  const { workspace } = useHost();
  const instances = useStore(workspace.instances).filter(({ location }) => location === "modal");
  return instances.map((instance) => <AppModal key={instance.guid} instance={instance} />);
}

function AppModal({ instance }: { instance: AppInstance }) {
  const { host, texts } = useHost();
  const { width, height, isClosing, isVisible } = useStore(instance.frameState);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isClosing || !isVisible) dialog.current?.close();
    else dialog.current?.showModal();
  }, [isClosing, isVisible]);
  const close = () => destroyInstance(host, instance);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={instance.app.texts.name}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="modal-head">
        <h2>{instance.app.texts.name}</h2>
        <button type="button" className="icon-button" aria-label={texts.modal.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="modal-body" style={{ width: width ?? "450px", height: height ?? "300px" }}>
        <AppFrame instance={instance} className="app-frame" />
      </div>
    </dialog>
  );
}
