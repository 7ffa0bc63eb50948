import { Button } from "@zendeskgarden/react-buttons";
import { useRef, useState } from "react";
import {
  chooseSurveyAction,
  type SurveyAction,
} from "../domain/status/ticket-status/choose-survey-action.ts";
import { OptOutAction } from "./opt-out-action.tsx";
import { ResendAction } from "./resend/resend-action.tsx";
import { useSidebar } from "./sidebar-context.ts";
import { useSessionState } from "./use-session-state.ts";
import { WithdrawAction } from "./withdraw-action.tsx";

/** The one action that the status allows. It stays while it runs, and until its result was seen, even if the status changes. */
export function ActionArea() {
  const { session, texts, openSetup } = useSidebar();
  const { report, agent } = useSessionState();
  const area = useRef<HTMLDivElement>(null);
  const [busyWith, setBusyWith] = useState<SurveyAction | null>(null);
  const chosen = chooseSurveyAction(report, session.settings, agent.groupIds);
  const action = busyWith && !isOvertaken(busyWith, chosen) ? busyWith : chosen;
  const onBusy = (isBusy: boolean) => setBusyWith(isBusy ? action : null);
  const showNext = () => {
    onBusy(false);
    requestAnimationFrame(() => area.current?.querySelector("button")?.focus());
  };
  if (report.status.kind === "notSetUp" && agent.isAdmin) {
    return (
      <div className="action">
        <Button isLink onClick={openSetup}>
          {texts.actions.setUp}
        </Button>
      </div>
    );
  }
  if (!action) return null;
  return (
    <div ref={area} className="action">
      {action.kind === "resend" && <ResendAction action={action} onBusy={onBusy} />}
      {action.kind === "withdrawResend" && <WithdrawAction onBusy={onBusy} onSeen={showNext} />}
      {(action.kind === "optOut" || action.kind === "optIn") && (
        <OptOutAction key={action.kind} isOptingOut={action.kind === "optOut"} onBusy={onBusy} />
      )}
    </div>
  );
}

/** A result stays only while it is about what the agent can do: after an opt-out, that is opting in, and the other way round. */
function isOvertaken(busyWith: SurveyAction, chosen: SurveyAction | null): boolean {
  const isOptOut = (action: SurveyAction) => action.kind === "optOut" || action.kind === "optIn";
  return isOptOut(busyWith) && chosen !== null && !isOptOut(chosen);
}
