/** What a mark means; it is always beside words, which say the same. */
export type StatusIconKind = "ok" | "warning" | "error" | "waiting" | "none";

/** The shapes inside a status icon's circle: path data on a square of 16. Separate from `StatusIcon`, for the page that renders without React. */
export const markShapes: Record<StatusIconKind, string> = {
  ok: "M4.5 8.2l2.4 2.4 4.6-5",
  warning: "M8 4.5v4.2M8 11.2v.3",
  error: "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4",
  waiting: "M8 4.6V8l2.3 1.5",
  none: "M5 8h6",
};
