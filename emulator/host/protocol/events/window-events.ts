import type { ZafHost } from "../zaf-host.ts";

/** Unconfirmed: Zendesk's own waiting time; that both are debounced is documented. */
const DEBOUNCE_MS = 300;

/** `window.resize` with the size, and `window.scroll`: what the host's own window does. The returned function stops. */
export function watchWindow(host: ZafHost): () => void {
  const tell = (event: string, describe: () => unknown) =>
    debounce(() => {
      for (const instance of host.instances) host.emit(instance, event, describe());
    });
  const onResize = tell("window.resize", () => ({ width: window.innerWidth, height: window.innerHeight }));
  const onScroll = tell("window.scroll", () => ({}));
  window.addEventListener("resize", onResize);
  window.addEventListener("scroll", onScroll, { capture: true, passive: true });
  return () => {
    window.removeEventListener("resize", onResize);
    window.removeEventListener("scroll", onScroll, { capture: true });
  };
}

function debounce(task: () => void): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(task, DEBOUNCE_MS);
  };
}
