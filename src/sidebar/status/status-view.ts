import type { LastDispatch } from "../../application/ticket/read-dispatch-history.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import type { TicketStatusKind } from "../../domain/status/ticket-status/ticket-status.ts";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import type { MomentFormat } from "../../ui/texts/format-moment.ts";
import type { StatusTexts } from "../../ui/texts/status-texts/status-texts.ts";

/** What the status says: one mark, one sentence, one quieter line. */
export interface StatusWords {
  kind: TicketStatusKind | "outside" | "failed";
  mark: StatusIconKind;
  sentence: string;
  detail: string;
}

/** The status as it is rendered. */
export interface StatusView extends StatusWords {
  /** Whether a button will follow below: its space is reserved, so that nothing moves when it appears. */
  hasAction: boolean;
}

/** What a status is put into words with. */
export interface StatusContext {
  texts: StatusTexts;
  format: MomentFormat;
  /** For plurals and numbers. */
  locale: string;
  nowMs: number;
  /** The requester's; null or empty where there is none. */
  email: string | null;
  rule: Survey["rule"] | null;
  agentIsAdmin: boolean;
  isFromUnsavedEdits: boolean;
  /** Null until the history was read. */
  lastDispatch: LastDispatch | null;
}
