import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useRef } from "react";
import type { ResendOutcome } from "../../application/ticket/resend-outcome.ts";
import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { describeRefusal } from "./describe-refusal.ts";
import { type SidebarParts, useSidebar } from "../sidebar-context.ts";

/** The outcome of a resend, and the next step where none was sent. */
export function ResendResult(props: { outcome: ResendOutcome; email: string | null; onClose: () => void }) {
  const parts = useSidebar();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <>
      <p className="panel-text panel-result">
        <StatusIcon kind={markOf(props.outcome)} size={16} />
        <span>{describeOutcome(props.outcome, props.email, parts)}</span>
      </p>
      <div className="panel-buttons">
        <Button ref={close} size="small" onClick={props.onClose}>
          {parts.texts.resend.close}
        </Button>
      </div>
    </>
  );
}

function markOf({ kind }: ResendOutcome): StatusIconKind {
  if (kind === "done") return "ok";
  return kind === "askedByOther" ? "none" : "warning";
}

function describeOutcome(
  outcome: ResendOutcome,
  email: string | null,
  { texts, session }: SidebarParts,
): string {
  const { outcomes } = texts.resend;
  switch (outcome.kind) {
    case "done":
      return email ? formatText(outcomes.done, { email }) : outcomes.doneNoEmail;
    case "askedByOther": {
      const name = outcome.names[askerOf(outcome.record) ?? ""];
      return name ? formatText(outcomes.askedByOther, { name }) : outcomes.askedByOtherUnnamed;
    }
    case "blocked":
      return texts.blocks[outcome.block];
    case "ticketBusy":
    case "notTaken":
    case "unconfirmed":
      return outcomes[outcome.kind];
    case "tagStuck":
      return formatText(outcomes.tagStuck, { tag: session.state().report.survey?.tags.resend ?? "" });
    case "refused":
      return describeRefusal(outcome.error, texts);
  }
}

function askerOf(record: DispatchRecord | null): string | null {
  return record?.kind === "resent" || record?.kind === "resendAsked" ? record.askedBy : null;
}
