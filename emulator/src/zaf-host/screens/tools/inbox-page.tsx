import type { ReceivedItem } from "../../../receivers/receiver.ts";
import { useStore } from "../../workspace/use-store.ts";
import { formatExactTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { LogPage } from "./log-page.tsx";

/** The items that one receiver accepted. */
export function InboxPage({ name }: { name: string }) {
  const { workspace, texts } = useHost();
  const { deliveries } = useStore(workspace.revisions);
  const inbox = workspace.session.inboxes.find((each) => each.name === name);
  if (inbox === undefined) return <p className="page-note">{texts.unknownPage}</p>;
  const { received, body } = texts.tools.inbox;
  return (
    <LogPage<ReceivedItem>
      title={inbox.title}
      intro={inbox.intro}
      path={`/emulator/${name}`}
      revision={deliveries}
      columns={[received, body]}
      renderRow={(item, index) => (
        <tr key={index}>
          <td className="time">{formatExactTime(item.receivedAt, workspace.session)}</td>
          <td>
            <pre>{JSON.stringify(item.body, null, 2)}</pre>
          </td>
        </tr>
      )}
    />
  );
}
