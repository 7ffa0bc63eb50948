import { type DispatchRecord, isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { ChangeAuthor } from "../../domain/status/dispatch-history/ticket-change.ts";
import type {
  DispatchWindow,
  Ineligibility,
  TicketStatus,
} from "../../domain/status/ticket-status/ticket-status.ts";
import { formatText, type TextTemplate } from "../../ui/texts/format-text.ts";
import type { StatusContext, StatusWords } from "./status-view.ts";

type Rule = Extract<ChangeAuthor, { kind: "rule" }>;

/** Describes a status by one icon, one sentence and one secondary line. */
export function describeStatus(status: TicketStatus, context: StatusContext): StatusWords {
  const view = describe(status, context);
  if (!context.isFromUnsavedEdits) return view;
  const sentence = view.detail === "" || /[.?!]$/.test(view.detail) ? view.detail : `${view.detail}.`;
  return { ...view, detail: `${sentence} ${context.texts.unsaved}`.trim() };
}

function describe(status: TicketStatus, context: StatusContext): StatusWords {
  const { texts } = context;
  switch (status.kind) {
    case "notSetUp":
      return view(
        status,
        "none",
        texts.notSetUp.sentence,
        context.agentIsAdmin ? texts.notSetUp.detailForAdmin : texts.notSetUp.detail,
      );
    case "sent":
      return describeSent(status, context);
    case "resendRequested":
      return view(
        status,
        "waiting",
        texts.resendRequested.sentence,
        naming(context, texts.resendRequested.detail, texts.resendRequested.detailNoEmail),
      );
    case "scheduled":
      return view(
        status,
        "waiting",
        windowSentence(status.window, context),
        windowDetail(status.window, context),
      );
    case "overdue":
      return describeOverdue(status, context);
    case "notEligible":
      return describeReason(status, status.reasons[0], context);
  }
}

function view(
  status: TicketStatus,
  mark: StatusWords["mark"],
  sentence: string,
  detail: string,
): StatusWords {
  return { kind: status.kind, mark, sentence, detail };
}

/** The sentence with the requester's address, or the other one where no address is known. */
function naming({ email }: StatusContext, withEmail: string, without: string): string {
  return email ? formatText(withEmail, { email }) : without;
}

function describeSent(status: TicketStatus, context: StatusContext): StatusWords {
  const { sent } = context.texts;
  const record = context.lastDispatch?.record;
  if (!record) return view(status, "ok", sent.sentence, naming(context, sent.to, sent.toNobody));
  const when = context.format.moment(record.atMs, context.nowMs);
  const { trouble } = context.lastDispatch ?? {};
  if (trouble !== undefined) {
    const mark = trouble === "refused" ? "error" : "warning";
    return view(status, mark, formatText(sent[trouble], { when }), describeSource(record, context));
  }
  const isReal = isDispatch(record);
  const sentence = formatText(isReal ? sent.sentenceAt : sent.markedAt, { when });
  return view(status, isReal ? "ok" : "none", sentence, describeSource(record, context));
}

function describeSource(record: DispatchRecord, { texts: { sent }, lastDispatch }: StatusContext): string {
  const nameOf = (userId: string | null) => lastDispatch?.names[userId ?? ""] ?? sent.unknownAgent;
  switch (record.kind) {
    case "taggedByHand":
      return formatText(sent.byHand, { name: nameOf(record.userId) });
    case "tagInherited":
      return sent.inherited;
    case "resent":
      if (record.askedBy !== null) return formatText(sent.byAgent, { name: nameOf(record.askedBy) });
      return describeRule(record.rule, sent);
    case "dispatched":
      return describeRule(record.rule, sent);
    default:
      return "";
  }
}

function describeRule({ ruleKind, title }: Rule, sent: StatusContext["texts"]["sent"]): string {
  const templates = { automation: sent.byAutomation, trigger: sent.byTrigger, rule: sent.byRule };
  return formatText(templates[ruleKind ?? "rule"], { name: title ?? "2listen" });
}

function windowSentence(window: DispatchWindow, { texts, format, nowMs, locale }: StatusContext): string {
  const { scheduled } = texts;
  switch (window.kind) {
    case "afterSubmit":
      return formatText(scheduled.afterSubmit, { from: window.fromHours, to: window.toHours }, locale);
    case "onSubmit":
      return scheduled.onSubmit;
    case "inBusinessHours":
      return formatText(scheduled.inBusinessHours, { count: window.delayHours }, locale);
    case "unknown":
      return scheduled.unknown;
    case "between": {
      const { fromMs, toMs } = window;
      if (nowMs >= toMs) return scheduled.anyMoment;
      const to = format.time(toMs);
      if (nowMs >= fromMs)
        return formatText(scheduled.between, {
          when: formatText(texts.until, { day: format.day(toMs, nowMs), to }),
        });
      const when = format.isSameDay(fromMs, toMs)
        ? formatText(texts.between, { day: format.day(fromMs, nowMs), from: format.time(fromMs), to })
        : formatText(texts.betweenDays, {
            from: format.moment(fromMs, nowMs),
            to: format.moment(toMs, nowMs),
          });
      return formatText(scheduled.between, { when });
    }
  }
}

function windowDetail(window: DispatchWindow, context: StatusContext): string {
  const { scheduled } = context.texts;
  if (window.kind === "inBusinessHours") return scheduled.businessCalendar;
  return naming(context, scheduled.recipient, window.kind === "unknown" ? scheduled.unknownTime : "");
}

function describeOverdue(
  status: Extract<TicketStatus, { kind: "overdue" }>,
  { texts, format, nowMs }: StatusContext,
): StatusWords {
  const { overdue } = texts;
  if (!status.isCertain) return view(status, "none", overdue.uncertain, overdue.uncertainDetail);
  const detail =
    status.dueMs === null
      ? overdue.detailNoTime
      : formatText(overdue.detail, { when: format.moment(status.dueMs, nowMs) });
  return view(status, "warning", overdue.sentence, detail);
}

function describeReason(
  status: TicketStatus,
  { reason, values }: Ineligibility,
  context: StatusContext,
): StatusWords {
  const text = context.texts.reasons[reason];
  return view(
    status,
    "none",
    formatText(text.sentence, values),
    formatText(remedyOf(reason, context), values, context.locale),
  );
}

function remedyOf(reason: Ineligibility["reason"], { texts, rule }: StatusContext): TextTemplate {
  if (reason !== "notSolved") return texts.reasons[reason].remedy;
  if (rule?.kind === "trigger") return texts.reasons.notSolved.remedyTrigger;
  return rule?.inBusinessHours ? texts.reasons.notSolved.remedyBusiness : texts.reasons.notSolved.remedy;
}
