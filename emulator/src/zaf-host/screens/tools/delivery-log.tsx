import type { DeliveryEntry } from "../../../delivery/list-deliveries.ts";
import { useStore } from "../../workspace/use-store.ts";
import { formatExactTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { LogPage } from "./log-page.tsx";

/** Every webhook call with its attempts; the whole record is one click away. */
export function DeliveryLog() {
  const { workspace, texts } = useHost();
  const { deliveries } = useStore(workspace.revisions);
  const names = texts.tools.deliveries;
  return (
    <LogPage<DeliveryEntry>
      title={names.title}
      intro={names.intro}
      path="/emulator/deliveries"
      revision={deliveries}
      columns={[names.time, names.webhook, names.status, names.attempts]}
      renderRow={(delivery) => (
        <tr key={delivery.invocation_id}>
          <td className="time">
            {formatExactTime(delivery.completed_at || delivery.created_at, workspace.session)}
          </td>
          <td>
            {delivery.webhook_name ?? delivery.webhook_id}
            <details>
              <summary>{names.detail}</summary>
              <pre>{JSON.stringify(delivery, null, 2)}</pre>
            </details>
          </td>
          <td>{[delivery.status, delivery.status_code].filter(Boolean).join(" · ")}</td>
          <td>{delivery.attempts.length}</td>
        </tr>
      )}
    />
  );
}
