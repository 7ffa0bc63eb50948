import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { type WithdrawOutcome, withdrawResend } from "../application/ticket/withdraw-resend.ts";
import { formatText } from "../ui/texts/format-text.ts";
import { ActionMessage } from "./action-message.tsx";
import { describeRefusal } from "./resend/describe-refusal.ts";
import { useSidebar } from "./sidebar-context.ts";

type Phase =
  | { phase: "idle" }
  | { phase: "working" }
  | { phase: "finished"; kind: WithdrawOutcome["kind"] }
  | { phase: "refused"; error: unknown };

/** Takes off a resend tag that no rule has taken, and says whether one did at the last moment. */
export function WithdrawAction({
  onBusy,
  onSeen,
}: {
  onBusy: (isBusy: boolean) => void;
  onSeen: () => void;
}) {
  const { session, tickets, texts } = useSidebar();
  const [state, setState] = useState<Phase>({ phase: "idle" });
  const tags = session.state().report.survey?.tags;
  const withdraw = async () => {
    const { saved } = session.state().report;
    if (saved.id === null || !tags || state.phase === "working") return;
    setState({ phase: "working" });
    onBusy(true);
    try {
      const { kind, ticket } = await withdrawResend(tickets, { id: saved.id, tags });
      if (ticket) session.acceptSaved(ticket);
      session.markStale();
      setState({ phase: "finished", kind });
    } catch (error) {
      setState({ phase: "refused", error });
    }
  };
  if (state.phase === "finished" && state.kind !== "stuck") {
    return (
      <ActionMessage takesFocus>
        <span>{texts.resend.withdrawal[state.kind]}</span>
        <Button isLink size="small" onClick={onSeen}>
          {texts.resend.close}
        </Button>
      </ActionMessage>
    );
  }
  return (
    <>
      <Button size="small" disabled={state.phase === "working"} onClick={() => void withdraw()}>
        {texts.actions.withdraw}
      </Button>
      {state.phase === "finished" && (
        <ActionMessage>
          {formatText(texts.resend.outcomes.tagStuck, { tag: tags?.resend ?? "" })}
        </ActionMessage>
      )}
      {state.phase === "refused" && <ActionMessage>{describeRefusal(state.error, texts)}</ActionMessage>}
    </>
  );
}
