import type { ToastKind } from "../../workspace/toast.ts";
import type { ActionRule } from "../call.ts";

/** Unconfirmed: how long a toast stays when the app does not say. */
const DEFAULT_MS = 5000;

/** `notify` with an HTML message, a kind (notice, alert, error), milliseconds, and `{sticky: true}` after or in place of them. */
export const notify: ActionRule = {
  action: /^notify$/,
  run({ host, target }, [message, kind, ...options]) {
    const durationMs = options.find((option): option is number => typeof option === "number") ?? DEFAULT_MS;
    host.workspace.showToast(
      {
        kind: readKind(kind),
        message: String(message ?? ""),
        isHtml: true,
        source: target.app.texts.name,
      },
      options.some(isSticky) ? null : durationMs,
    );
    return null;
  },
};

function isSticky(option: unknown): boolean {
  return typeof option === "object" && option !== null && (option as { sticky?: unknown }).sticky === true;
}

function readKind(kind: unknown): ToastKind {
  return kind === "alert" || kind === "error" ? kind : "notice";
}
