import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { formatText } from "../ui/texts/format-text.ts";
import { ActionMessage } from "./action-message.tsx";
import { describeRefusal } from "./resend/describe-refusal.ts";
import { useSidebar } from "./sidebar-context.ts";

type Phase =
  | { phase: "idle" }
  | { phase: "working" }
  | { phase: "done"; wasSent: boolean }
  /** Zendesk answered, and the tag is still there. */
  | { phase: "stuck" }
  | { phase: "refused"; error: unknown };

/** Takes off a resend tag that no rule has taken, and reads back whether one did at the last moment. */
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
      const { ticket: before } = await tickets.readTicket(saved.id);
      if (before.tags.includes(tags.resend)) await tickets.removeTag(saved.id, tags.resend);
      const { ticket: after } = await tickets.readTicket(saved.id);
      session.acceptSaved(after);
      session.markStale();
      if (after.tags.includes(tags.resend)) return setState({ phase: "stuck" });
      setState({ phase: "done", wasSent: !before.tags.includes(tags.resend) });
    } catch (error) {
      setState({ phase: "refused", error });
    }
  };
  if (state.phase === "done") {
    return (
      <ActionMessage takesFocus>
        <span>{state.wasSent ? texts.resend.withdrawnLate : texts.resend.withdrawn}</span>
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
      {state.phase === "stuck" && (
        <ActionMessage>
          {formatText(texts.resend.outcomes.tagStuck, { tag: tags?.resend ?? "" })}
        </ActionMessage>
      )}
      {state.phase === "refused" && <ActionMessage>{describeRefusal(state.error, texts)}</ActionMessage>}
    </>
  );
}
