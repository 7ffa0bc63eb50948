import { useCallback } from "react";

import type { AppInstance } from "../protocol/instances/app-instance.ts";
import { useHost } from "./host-context.tsx";

/** An instance's iframe. It is never moved in the page: moving would load it again. */
export function AppFrame({ instance, className }: { instance: AppInstance; className: string }) {
  const { host } = useHost();
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => {
      instance.frame = frame ?? instance.frame;
    },
    [instance],
  );
  return (
    <iframe
      ref={attach}
      className={className}
      title={instance.title}
      src={instance.src}
      data-location={instance.location}
      data-instance={instance.guid}
      allow="clipboard-write; clipboard-read"
      onLoad={() => host.frameLoaded(instance)}
    />
  );
}
