import { type Explanation, explainStatus } from "../../application/ticket/explain-status.ts";
import type { CheckOutcome } from "../../domain/status/explanation/condition-check.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { describeCheck, describeObserved } from "./describe-check.ts";
import { PanelSkeleton } from "./panel-skeleton.tsx";
import { PanelTrouble } from "./panel-trouble.tsx";
import { type SidebarParts, useSidebar } from "../sidebar-context.ts";
import { useReading } from "./use-reading.ts";
import { useSessionState } from "../use-session-state.ts";

const marks: Record<CheckOutcome, StatusIconKind> = { pass: "ok", fail: "error", unknown: "none" };

/** Every condition with pass or fail and what decided it. Read again whenever the stored ticket changes. */
export function WhyPanel() {
  const { staleness } = useSessionState();
  return <Explained key={staleness} />;
}

function Explained() {
  const parts = useSidebar();
  const { session, tickets, account, clock, texts } = parts;
  const { survey, saved } = session.state().report;
  const ticketId = saved.id;
  const [reading, retry] = useReading(async () => {
    if (!survey || ticketId === null)
      throw new Error("Failed to explain: there is no ticket, or nothing is set up.");
    return explainStatus({ tickets, rules: account }, { ticketId, survey }, clock.now());
  });
  if (reading.phase === "reading") return <PanelSkeleton label={texts.history.reading} lines={5} />;
  if (reading.phase === "refused") return <PanelTrouble error={reading.error} onRetry={retry} />;
  return (
    <>
      <p className="panel-note">{describeSource(reading.value, parts)}</p>
      <ul className="checks">
        {listLines(reading.value, parts).map((line) => (
          <li key={line.text} className="check" data-outcome={line.outcome}>
            <StatusIcon kind={marks[line.outcome]} size={16} />
            <span>
              {line.text}
              <span className="visually-hidden"> ({texts.why.outcomes[line.outcome]})</span>
              {line.observed && <span className="check-observed">{line.observed}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function describeSource({ source }: Explanation, { texts: { why } }: SidebarParts): string {
  if (source.kind === "account") return formatText(why.fromAccount, { title: source.rule.title });
  return source.kind === "missing" ? why.ruleMissing : why.fromSettings;
}

interface Line {
  text: string;
  observed: string;
  outcome: CheckOutcome;
}

/** Two checks that no Zendesk condition expresses come before the rule's own: whether it is on, and whether there is an address. */
function listLines(explanation: Explanation, parts: SidebarParts): Line[] {
  const { why } = parts.texts;
  const { source, checks } = explanation;
  const email = explanation.ticket.requester.email ?? parts.session.state().report.ticket.requester.email;
  const isOn = source.kind === "account" && source.rule.isActive;
  const lines: Line[] = [];
  if (source.kind === "account") {
    lines.push({ text: isOn ? why.ruleOn : why.ruleOff, observed: "", outcome: isOn ? "pass" : "fail" });
  }
  if (email !== null) {
    const hasEmail = email !== "";
    lines.push({
      text: hasEmail ? why.email : why.emailMissing,
      observed: email,
      outcome: hasEmail ? "pass" : "fail",
    });
  }
  const tags = parts.session.state().report.survey?.tags;
  return [
    ...lines,
    ...checks.map((check) => ({
      text: describeCheck(check, parts, tags),
      observed: describeObserved(check, parts),
      outcome: check.outcome,
    })),
  ];
}
