import { useStore } from "../../workspace/use-store.ts";
import { formatExactTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { LogPage } from "./log-page.tsx";

type Delivery = Record<string, unknown>;

/** Every webhook call with its attempts; the whole record is one click away. */
export function DeliveryLog() {
  const { workspace, texts } = useHost();
  const { deliveries } = useStore(workspace.revisions);
  const names = texts.tools.deliveries;
  return (
    <LogPage<Delivery>
      title={names.title}
      intro={names.intro}
      path="/emulator/deliveries"
      revision={deliveries}
      columns={[names.time, names.webhook, names.status, names.attempts, names.detail]}
      renderRow={(delivery, index) => (
        <tr key={index}>
          <td className="time">
            {formatExactTime(
              firstText(delivery, ["at", "latest_completed_at", "created_at"]),
              workspace.session,
            )}
          </td>
          <td>{firstText(delivery, ["webhookName", "endpoint", "webhook_id", "webhookId"])}</td>
          <td>{firstText(delivery, ["status", "status_code"])}</td>
          <td>{Array.isArray(delivery["attempts"]) ? delivery["attempts"].length : ""}</td>
          <td>
            <details>
              <summary>{names.detail}</summary>
              <pre>{JSON.stringify(delivery, null, 2)}</pre>
            </details>
          </td>
        </tr>
      )}
    />
  );
}

function firstText(record: Delivery, names: string[]): string {
  const value = names
    .map((name) => record[name])
    .find((candidate) => candidate !== undefined && candidate !== null);
  return value === undefined ? "" : String(value);
}
