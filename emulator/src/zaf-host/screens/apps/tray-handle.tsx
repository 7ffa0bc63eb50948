import type { KeyboardEvent, PointerEvent } from "react";

import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";

const LEAST = 280;
const MOST = 640;
const STEP = 20;

/** The line between ticket and tray: dragged, or moved by the arrow keys. */
export function TrayHandle() {
  const { workspace, texts } = useHost();
  const width = useStore(workspace.trayWidth);
  const setWidth = (next: number) => workspace.trayWidth.set(Math.min(MOST, Math.max(LEAST, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    if (event.key === "ArrowRight") setWidth(width - STEP);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget: handle, clientX } = event;
    handle.setPointerCapture(event.pointerId);
    const drag = (move: globalThis.PointerEvent) => setWidth(width + clientX - move.clientX);
    handle.addEventListener("pointermove", drag);
    handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", drag), {
      once: true,
    });
  };
  return (
    // A focusable separator with a value is a control (WAI-ARIA "window splitter").
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="tray-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.ticket.resizeTray}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
