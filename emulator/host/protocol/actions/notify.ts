import type { ToastKind } from "../../workspace/toast.ts";
import type { ActionRule } from "../call.ts";

/** Unconfirmed: how long a toast stays when the app does not say. */
const DEFAULT_MS = 5000;

/** `notify` with message, kind (notice, alert, error) and either milliseconds or `{sticky: true}`. */
export const notify: ActionRule = {
  action: /^notify$/,
  run({ host, target }, [message, kind, options]) {
    const isSticky =
      typeof options === "object" && options !== null && (options as { sticky?: unknown }).sticky === true;
    const durationMs = typeof options === "number" ? options : DEFAULT_MS;
    host.workspace.showToast(
      { kind: readKind(kind), message: String(message ?? ""), source: target.app.texts.name },
      isSticky ? null : durationMs,
    );
    return null;
  },
};

function readKind(kind: unknown): ToastKind {
  return kind === "alert" || kind === "error" ? kind : "notice";
}
