/** Resolves once the browser has painted the page as it is now; in a hidden page, once it is shown. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A frame's callback runs just before its paint, a task queued by it just after.
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
