/** What a page under measurement calls, by a binding, with the milliseconds from its navigation to its paint. */
declare global {
  interface Window {
    reportPaint(ms: number): void;
  }
}

/**
 * Runs in every frame before its own scripts: once an element that matches stands in the page, waits for the frame that
 * draws it and reports how long after the navigation it was over. Says nothing in the host's own window.
 */
export function reportPaint(selector: string): void {
  if (window.parent === window) return;
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", () => window.reportPaint(performance.now()), { once: true });
    channel.port1.start();
    // A message sent from the frame's callback arrives when that frame is drawn.
    requestAnimationFrame(() => channel.port2.postMessage(null));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-status", "data-screen"],
  });
}
