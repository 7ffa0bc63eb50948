import { useStore } from "../../workspace/use-store.ts";
import { formatExactTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { LogPage } from "./log-page.tsx";

interface Survey {
  receivedAt: string;
  body: unknown;
}

/** What the 2listen stand-in accepted. */
export function SurveyInbox() {
  const { workspace, texts } = useHost();
  const { deliveries } = useStore(workspace.revisions);
  const { title, intro, received, body } = texts.tools.inbox;
  return (
    <LogPage<Survey>
      title={title}
      intro={intro}
      path="/emulator/surveys"
      revision={deliveries}
      columns={[received, body]}
      renderRow={(survey, index) => (
        <tr key={index}>
          <td className="time">{formatExactTime(survey.receivedAt, workspace.session)}</td>
          <td>
            <pre>{JSON.stringify(survey.body, null, 2)}</pre>
          </td>
        </tr>
      )}
    />
  );
}
