/** What a page under measurement calls, by a binding, with the milliseconds from its navigation to its paint. */
declare global {
  interface Window {
    reportPaint(ms: number): void;
  }
}

/**
 * Runs in every frame before its own scripts: marks the element that matches for the browser's own Element Timing, and reports
 * when its text was drawn. Says nothing in the host's own window.
 */
export function reportPaint(selector: string): void {
  if (window.parent === window) return;
  new PerformanceObserver((list, observer) => {
    const [first] = list.getEntries();
    if (first === undefined) return;
    observer.disconnect();
    // `startTime` of an element entry is the time of the frame that drew it.
    window.reportPaint(first.startTime);
  }).observe({ type: "element", buffered: true });
  const observer = new MutationObserver(() => {
    const marked = document.querySelector(selector);
    if (marked === null) return;
    observer.disconnect();
    marked.setAttribute("elementtiming", "status");
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-status"],
  });
}
