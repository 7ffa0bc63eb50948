import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { setOptOut } from "../application/ticket/set-opt-out.ts";
import { ActionMessage } from "./action-message.tsx";
import { describeRefusal } from "./resend/describe-refusal.ts";
import { useSidebar } from "./sidebar-context.ts";

type Phase =
  | { phase: "idle" }
  | { phase: "working" }
  | { phase: "done"; isOptedOut: boolean }
  | { phase: "reverted" | "unconfirmed" }
  | { phase: "refused"; error: unknown };

/** Takes the ticket out of the survey, or back in, with a way back beside the result. */
export function OptOutAction(props: { isOptingOut: boolean; onBusy: (isBusy: boolean) => void }) {
  const { session, tickets, texts } = useSidebar();
  const [state, setState] = useState<Phase>({ phase: "idle" });
  const apply = async (isOptedOut: boolean) => {
    const { saved, survey } = session.state().report;
    if (saved.id === null || !survey || state.phase === "working") return;
    setState({ phase: "working" });
    props.onBusy(true);
    try {
      const outcome = await setOptOut(tickets, { id: saved.id, tags: survey.tags }, isOptedOut);
      if (outcome.kind !== "unconfirmed") session.acceptSaved(outcome.ticket);
      session.markStale();
      if (outcome.kind !== "done") return setState({ phase: outcome.kind });
      setState({ phase: "done", isOptedOut });
      // Back where it began, there is nothing to undo: the button says what can be done.
      if (isOptedOut !== props.isOptingOut) props.onBusy(false);
    } catch (error) {
      setState({ phase: "refused", error });
    }
  };
  if (state.phase === "done" && state.isOptedOut === props.isOptingOut) {
    return (
      <ActionMessage takesFocus>
        <span>{state.isOptedOut ? texts.optOut.doneOut : texts.optOut.doneIn}</span>
        <Button isLink size="small" onClick={() => void apply(!state.isOptedOut)}>
          {texts.optOut.undo}
        </Button>
      </ActionMessage>
    );
  }
  return (
    <>
      <Button size="small" disabled={state.phase === "working"} onClick={() => void apply(props.isOptingOut)}>
        {props.isOptingOut ? texts.actions.optOut : texts.actions.optIn}
      </Button>
      {(state.phase === "reverted" || state.phase === "unconfirmed") && (
        <ActionMessage>{texts.optOut[state.phase]}</ActionMessage>
      )}
      {state.phase === "refused" && <ActionMessage>{describeRefusal(state.error, texts)}</ActionMessage>}
    </>
  );
}
