import { useEffect } from "react";
import { readDelivery } from "../../application/ticket/read-delivery.ts";
import type { DispatchTrouble, LastDispatch } from "../../application/ticket/read-dispatch-history.ts";
import type { DispatchDelivery } from "../../domain/status/dispatch-history/dispatch-delivery.ts";
import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { type SidebarParts, useSidebar } from "../sidebar-context.ts";
import { type Reading, useReading } from "./use-reading.ts";

const marks: Record<DispatchDelivery["kind"], StatusIconKind> = {
  accepted: "ok",
  refused: "error",
  unanswered: "warning",
  unknown: "none",
};

/** Whether 2listen accepted the last dispatch. Nothing for an agent who may not read the delivery log, or when it cannot be read. */
export function DeliveryLine({ dispatch }: { dispatch: LastDispatch }) {
  const { record } = dispatch;
  return isDispatch(record) ? <Told key={record.updateId} dispatch={dispatch} /> : null;
}

function Told({ dispatch }: { dispatch: LastDispatch }) {
  const parts = useSidebar();
  const { session, account, clock } = parts;
  // Of the stored ticket: an address that waits in the form was sent nothing.
  const { saved, ticket, survey } = session.state().report;
  const email = saved.requester.email ?? ticket.requester.email ?? "";
  const [reading] = useReading(async () =>
    survey ? readDelivery(account, { dispatch, email, survey }, clock.now()) : null,
  );
  const trouble = readTrouble(reading);
  useEffect(() => {
    // What was refused is not shown as sent above either.
    if (trouble) session.acceptTrouble(dispatch.record.updateId, trouble);
  }, [session, dispatch, trouble]);
  if (reading.phase !== "read" || reading.value === null) return null;
  return (
    <p className="delivery" role="status">
      <StatusIcon kind={marks[reading.value.kind]} size={16} />
      <span>{describeDelivery(reading.value, parts)}</span>
    </p>
  );
}

function readTrouble(reading: Reading<DispatchDelivery | null>): DispatchTrouble | null {
  if (reading.phase !== "read" || reading.value === null) return null;
  const { kind } = reading.value;
  return kind === "refused" || kind === "unanswered" ? kind : null;
}

function describeDelivery(delivery: DispatchDelivery, { texts, language, clock }: SidebarParts): string {
  const words = texts.delivery;
  if (delivery.kind === "unknown") return words[delivery.reason];
  const when = language.format.moment(delivery.atMs, clock.now());
  if (delivery.kind === "accepted") return formatText(words.accepted, { when });
  if (delivery.kind === "unanswered") return formatText(words.unanswered, { word: delivery.word, when });
  return formatText(words.refused, { code: delivery.statusCode ?? delivery.word, when });
}
