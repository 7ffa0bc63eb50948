import { Accordion } from "@zendeskgarden/react-accordions";
import { useState } from "react";
import { PartBoundary } from "../part-boundary.tsx";
import { useSidebar } from "../sidebar-context.ts";
import { useSessionState } from "../use-session-state.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const WhyPanel = lazyPart(async () => (await import("./why-panel.tsx")).WhyPanel);
const HistoryPanel = lazyPart(async () => (await import("./history-panel.tsx")).HistoryPanel);

/** The explanation and the history: collapsed at first, and fetched only when opened. */
export function Disclosures() {
  const { texts } = useSidebar();
  const { report } = useSessionState();
  const [open, setOpen] = useState<number[]>([]);
  // Without a survey or a ticket there is nothing to explain.
  if (report.status.kind === "notSetUp" || report.ticket.id === null) return null;
  const toggle = (section: number) =>
    setOpen(open.includes(section) ? open.filter((other) => other !== section) : [...open, section]);
  const waiting = <p className="panel-text">{texts.history.reading}</p>;
  return (
    <Accordion
      className="disclosures"
      level={2}
      isCompact
      isAnimated={false}
      expandedSections={open}
      onChange={toggle}
    >
      <Accordion.Section>
        <Accordion.Header>
          <Accordion.Label>{texts.why.title}</Accordion.Label>
        </Accordion.Header>
        <Accordion.Panel>
          {open.includes(0) && (
            <PartBoundary waiting={waiting}>
              <WhyPanel />
            </PartBoundary>
          )}
        </Accordion.Panel>
      </Accordion.Section>
      <Accordion.Section>
        <Accordion.Header>
          <Accordion.Label>{texts.history.title}</Accordion.Label>
        </Accordion.Header>
        <Accordion.Panel>
          {open.includes(1) && (
            <PartBoundary waiting={waiting}>
              <HistoryPanel />
            </PartBoundary>
          )}
        </Accordion.Panel>
      </Accordion.Section>
    </Accordion>
  );
}
