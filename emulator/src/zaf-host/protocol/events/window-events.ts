import type { ZafHost } from "../zaf-host.ts";

/** How long each waits for the next (Zendesk, "All locations", Window events). */
const RESIZE_MS = 33;
const SCROLL_MS = 16;

/**
 * `window.resize` with the size, and `window.scroll` with how far it is: what the host's own window does. That both values
 * come as one object is inferred, as an event carries one. The returned function stops.
 */
export function watchWindow(host: ZafHost): () => void {
  const tell = (event: string, waitMs: number, describe: () => unknown) =>
    debounce(waitMs, () => {
      for (const instance of host.instances) host.emit(instance, event, describe());
    });
  const size = () => ({ width: window.innerWidth, height: window.innerHeight });
  const onResize = tell("window.resize", RESIZE_MS, size);
  const onScroll = tell("window.scroll", SCROLL_MS, () => ({ scrollTop: window.scrollY }));
  window.addEventListener("resize", onResize);
  window.addEventListener("scroll", onScroll, { capture: true, passive: true });
  return () => {
    window.removeEventListener("resize", onResize);
    window.removeEventListener("scroll", onScroll, { capture: true });
  };
}

function debounce(waitMs: number, task: () => void): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(task, waitMs);
  };
}
