import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";

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
          <p>
            <strong>{toast.source ?? texts.toast.kind[toast.kind]}</strong>
            <span>{toast.message}</span>
          </p>
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
