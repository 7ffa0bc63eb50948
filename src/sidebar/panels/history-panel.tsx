import { Timeline } from "@zendeskgarden/react-accordions";
import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { isGatewayError } from "../../application/ports/gateway-error.ts";
import { type DispatchHistory, readDispatchHistory } from "../../application/ticket/read-dispatch-history.ts";
import { DeliveryLine } from "./delivery-line.tsx";
import { describeRecord } from "./describe-record.ts";
import { PanelSkeleton } from "./panel-skeleton.tsx";
import { PanelTrouble } from "./panel-trouble.tsx";
import { useSidebar } from "../sidebar-context.ts";
import { useReading } from "./use-reading.ts";
import { useSessionState } from "../use-session-state.ts";

/** Each dispatch, request and opt-out of the ticket, newest first. Read again whenever the stored ticket changes. */
export function HistoryPanel() {
  const { staleness } = useSessionState();
  return <History key={staleness} />;
}

function History() {
  const { tickets, texts, readTarget } = useHistoryTarget();
  const [older, setOlder] = useState<DispatchHistory | null>(null);
  const [reading, retry] = useReading(() => readDispatchHistory(tickets, readTarget()));
  const [trouble, setTrouble] = useState<unknown>(null);
  if (reading.phase === "reading") return <PanelSkeleton label={texts.history.reading} lines={4} />;
  if (reading.phase === "refused") return <PanelTrouble error={reading.error} onRetry={retry} />;
  const history = older ?? reading.value;
  const readOlder = async () => {
    setTrouble(null);
    try {
      setOlder(await readDispatchHistory(tickets, readTarget(), history));
    } catch (error) {
      if (!isGatewayError(error)) throw error;
      setTrouble(error);
    }
  };
  return (
    <>
      {history.lastDispatch && <DeliveryLine dispatch={history.lastDispatch} />}
      <RecordList history={history} />
      {trouble !== null && <PanelTrouble error={trouble} onRetry={() => void readOlder()} />}
      {history.olderCursor !== null && trouble === null && (
        <Button isLink size="small" onClick={() => void readOlder()}>
          {texts.history.older}
        </Button>
      )}
    </>
  );
}

function useHistoryTarget() {
  const { session, tickets, texts } = useSidebar();
  const readTarget = () => {
    const { survey, saved } = session.state().report;
    if (!survey || saved.id === null)
      throw new Error("Failed to read the history: there is no ticket, or nothing is set up.");
    return { id: saved.id, tags: survey.tags };
  };
  return { tickets, texts, readTarget };
}

function RecordList({ history }: { history: DispatchHistory }) {
  const { texts, language, clock } = useSidebar();
  if (history.records.length === 0) {
    return history.olderCursor === null ? <p className="panel-text">{texts.history.empty}</p> : null;
  }
  return (
    <Timeline className="timeline">
      {history.records.toReversed().map((record) => {
        const { title, detail } = describeRecord(record, history.names, texts.history);
        return (
          <Timeline.Item key={`${record.updateId} ${record.kind}`}>
            <Timeline.Content>
              <p className="record-title">{title}</p>
              <p className="record-detail">
                {[language.format.moment(record.atMs, clock.now()), detail].filter(Boolean).join(" · ")}
              </p>
            </Timeline.Content>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
