export type ToastKind = "notice" | "alert" | "error";

/** A message in the corner; a sticky one stays until it is closed. */
export interface Toast {
  id: number;
  kind: ToastKind;
  message: string;
  /** The message is HTML, as apps write it. */
  isHtml?: boolean;
  /** The app that sent it, or null for the host's own. */
  source: string | null;
}
