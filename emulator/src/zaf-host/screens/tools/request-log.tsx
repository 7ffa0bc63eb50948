import type { LoggedRequest } from "../../../http/router/request-log.ts";
import { useStore } from "../../workspace/use-store.ts";
import { formatExactTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { LogPage } from "./log-page.tsx";

/** What apps asked through `client.request`. */
export function RequestLog() {
  const { workspace, texts } = useHost();
  const { requests } = useStore(workspace.revisions);
  const names = texts.tools.requests;
  return (
    <LogPage<LoggedRequest>
      title={names.title}
      intro={names.intro}
      path="/emulator/requests"
      revision={requests}
      columns={[names.time, names.method, names.path, names.status, names.location]}
      renderRow={(request, index) => (
        <tr key={index}>
          <td className="time">{formatExactTime(request.at, workspace.session)}</td>
          <td>{request.method}</td>
          <td>
            <code>{request.path}</code>
          </td>
          <td className={request.status >= 400 || request.status === 0 ? "is-bad" : ""}>{request.status}</td>
          <td>{request.location}</td>
        </tr>
      )}
    />
  );
}
