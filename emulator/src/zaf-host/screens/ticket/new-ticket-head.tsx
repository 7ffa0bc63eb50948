import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";

/** What a new ticket needs first: its subject and who asks. */
export function NewTicketHead({ tab }: { tab: TicketTab }) {
  const { texts } = useHost();
  const { draft, newRequester } = useStore(tab.store);
  const typeRequester = (fields: Partial<typeof newRequester>) => {
    tab.store.patch({ newRequester: { ...newRequester, ...fields } });
    tab.editDraft({ requesterId: null });
  };
  return (
    <header className="new-ticket-head">
      <h1>{texts.ticket.newTitle}</h1>
      <label>
        {texts.ticket.subject}
        <input value={draft.subject} onChange={(event) => tab.editDraft({ subject: event.target.value })} />
      </label>
      <div className="pair">
        <label>
          {texts.ticket.requesterName}
          <input
            value={newRequester.name}
            onChange={(event) => typeRequester({ name: event.target.value })}
          />
        </label>
        <label>
          {texts.ticket.requesterEmail}
          <input
            type="email"
            value={newRequester.email}
            onChange={(event) => typeRequester({ email: event.target.value })}
          />
        </label>
      </div>
    </header>
  );
}
