import { useState } from "react";

import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AppTray } from "../apps/app-tray.tsx";
import { Composer } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { useHost } from "../host-context.tsx";
import { NewTicketHead } from "./new-ticket-head.tsx";
import { TicketFields } from "./ticket-fields.tsx";

/** One ticket: its fields, its conversation with the composer, and the apps beside it. */
export function TicketPage({ tab, isShown }: { tab: TicketTab; isShown: boolean }) {
  const { texts } = useHost();
  const { phase, saved, draft } = useStore(tab.store);
  const [showsEvents, setShowsEvents] = useState(false);
  const name = texts.ticket.region(tab.ticketId === "new" ? texts.ticket.newTitle : `#${tab.ticketId}`);
  if (phase === "loading" || phase === "missing") {
    return (
      <p className="page-note" hidden={!isShown}>
        {phase === "loading" ? texts.ticket.loading : texts.ticket.missing}
      </p>
    );
  }
  return (
    <section className="ticket" aria-label={name} hidden={!isShown || phase === "closing"}>
      <TicketFields tab={tab} />
      <div className="ticket-main">
        {saved === null ? (
          <NewTicketHead tab={tab} />
        ) : (
          <header className="ticket-head">
            <span className={`status is-${draft.status}`}>{texts.status[draft.status]}</span>
            <h1>{draft.subject || texts.ticket.noSubject}</h1>
            <button
              type="button"
              className="small-button"
              aria-pressed={showsEvents}
              onClick={() => setShowsEvents(!showsEvents)}
            >
              {texts.ticket.showEvents}
            </button>
            <span className="number">{`#${saved.id}`}</span>
          </header>
        )}
        <Conversation tab={tab} showsEvents={showsEvents} />
        <Composer tab={tab} />
      </div>
      <AppTray isHere={(place) => place.kind === "ticket" && place.tab === tab} />
    </section>
  );
}
