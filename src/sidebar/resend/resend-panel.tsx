import { Button } from "@zendeskgarden/react-buttons";
import { Inline } from "@zendeskgarden/react-loaders";
import { Well } from "@zendeskgarden/react-notifications";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { prepareResend, type ResendPreview } from "../../application/ticket/prepare-resend.ts";
import { requestResend } from "../../application/ticket/request-resend.ts";
import type { ResendOutcome, ResendStep } from "../../application/ticket/resend-outcome.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { ResendConfirmation } from "./resend-confirmation.tsx";
import { ResendResult } from "./resend-result.tsx";
import { useSidebar } from "../sidebar-context.ts";
import { useReading } from "../panels/use-reading.ts";

type Phase =
  | { phase: "asking" }
  | { phase: "working"; step: ResendStep }
  | { phase: "finished"; outcome: ResendOutcome }
  /** A bug, for the error boundary: else it would work for ever. */
  | { phase: "broken"; error: unknown };

/** Confirmation, progress and result of a resend; replaces the button that opened it. Escape closes it, but not while a request runs. */
export function ResendPanel({ isFirst, onClose }: { isFirst: boolean; onClose: () => void }) {
  const { session, tickets, account, clock, texts } = useSidebar();
  const [state, setState] = useState<Phase>({ phase: "asking" });
  // A second click may come before the first is rendered.
  const isRunning = useRef(false);
  const { settings } = session;
  const { survey, saved } = session.state().report;
  const ticketId = saved.id ?? 0;
  const [reading, retry] = useReading(async () => {
    if (!settings || !survey) throw new Error("Failed to prepare a resend: the app is not set up.");
    const agentGroupIds = session.state().agent.groupIds;
    return prepareResend(tickets, { ticketId, survey, settings, agentGroupIds, rules: account }, clock);
  });

  const run = async (seen: ResendPreview) => {
    if (isRunning.current || !settings || !survey) return;
    isRunning.current = true;
    const onStep = (step: ResendStep) => setState({ phase: "working", step });
    const agentGroupIds = session.state().agent.groupIds;
    try {
      const work = { gateway: tickets, clock, survey, settings, agentGroupIds, onStep };
      const outcome = await requestResend(seen, work);
      setState({ phase: "finished", outcome });
    } catch (error) {
      setState({ phase: "broken", error });
    }
    session.markStale();
  };
  if (state.phase === "broken") throw state.error;

  return (
    <PanelFrame
      title={isFirst ? texts.resend.questionFirst : texts.resend.question}
      isTitleShown={state.phase !== "finished"}
      onEscape={state.phase === "working" ? undefined : onClose}
    >
      {state.phase === "asking" && reading.phase === "reading" && <Waiting text={texts.resend.reading} />}
      {state.phase === "asking" && reading.phase === "refused" && (
        <Refused text={describeRefusal(reading.error, texts)} onRetry={retry} onClose={onClose} />
      )}
      {state.phase === "asking" && reading.phase === "read" && (
        <ResendConfirmation
          preview={reading.value}
          isFirst={isFirst}
          onConfirm={() => void run(reading.value)}
          onCancel={onClose}
        />
      )}
      {state.phase === "working" && <Waiting text={texts.resend.steps[state.step]} />}
      {state.phase === "finished" && (
        <ResendResult
          outcome={state.outcome}
          email={reading.phase === "read" ? reading.value.ticket.requester.email : null}
          onClose={onClose}
        />
      )}
    </PanelFrame>
  );
}

function PanelFrame(props: {
  title: string;
  /** Once answered, the question still names the group, to screen readers alone. */
  isTitleShown: boolean;
  onEscape: (() => void) | undefined;
  children: ReactNode;
}) {
  const titleId = useId();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.onEscape?.();
  };
  return (
    <Well
      ref={frame}
      className="panel"
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      <h2 id={titleId} className={props.isTitleShown ? "panel-title" : "visually-hidden"}>
        {props.title}
      </h2>
      <div aria-live="polite">{props.children}</div>
    </Well>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p className="panel-text">
      <Inline size={16} aria-hidden="true" /> {text}
    </p>
  );
}

function Refused(props: { text: string; onRetry: () => void; onClose: () => void }) {
  const { texts } = useSidebar();
  return (
    <>
      <p className="panel-text">{props.text}</p>
      <div className="panel-buttons">
        <Button size="small" onClick={props.onRetry}>
          {texts.retry}
        </Button>
        <Button size="small" isBasic onClick={props.onClose}>
          {texts.resend.close}
        </Button>
      </div>
    </>
  );
}
