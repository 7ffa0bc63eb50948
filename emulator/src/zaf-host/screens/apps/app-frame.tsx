import { useCallback } from "react";

import type { AppInstance } from "../../protocol/instances/app-instance.ts";
import { receiveFrameLoad } from "../../protocol/instances/handshake.ts";
import { loadSignedPage } from "../../workspace/load-signed-page.ts";
import { useHost } from "../host-context.tsx";

/** What a page of an app may do; as it is of another origin, it cannot reach the host page. */
const permissions =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** What a page of an app may ask the browser for: apps for calls need the microphone. */
const features =
  "autoplay; camera; clipboard-read; clipboard-write; display-capture; fullscreen; geolocation; microphone";

/** An instance's iframe. It is never moved in the page: moving would load it again. */
export function AppFrame({ instance, className }: { instance: AppInstance; className: string }) {
  const { host, workspace } = useHost();
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => {
      host.attachFrame(instance, frame);
      if (frame !== null && instance.isSigned) void loadSignedPage(workspace, instance);
    },
    [host, workspace, instance],
  );
  return (
    <iframe
      ref={attach}
      className={className}
      title={instance.title}
      name={instance.isSigned ? instance.guid : undefined}
      src={instance.isSigned ? undefined : instance.src}
      sandbox={permissions}
      data-location={instance.location}
      data-instance={instance.guid}
      allow={features}
      onLoad={() => receiveFrameLoad(host, instance)}
    />
  );
}
