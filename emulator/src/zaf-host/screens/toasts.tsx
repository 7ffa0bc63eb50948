import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";
import { RichText } from "./ticket/rich-text.tsx";

/** The messages in the corner; a screen reader hears them, errors at once. */
export function Toasts() {
  const { workspace, texts } = useHost();
  const toasts = useStore(workspace.toasts);
  return (
    <section className="toasts" aria-label={texts.toast.region}>
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={`toast is-${toast.kind}`}
          role={toast.kind === "error" ? "alert" : "status"}
        >
          <div className="toast-text">
            <strong>{toast.source ?? texts.toast.kind[toast.kind]}</strong>
            <div>{toast.isHtml ? <RichText html={toast.message} /> : toast.message}</div>
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.toast.close}
            onClick={() => workspace.closeToast(toast.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}
