import type { Ticket, User } from "../../../account/records.ts";
import type { TicketLine } from "../../../apps/host-records.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { TicketTable } from "./ticket-table.tsx";
import { useServerData } from "../use-server-data.ts";

/** One of the account's own views, by the address that it has in Zendesk; apps lead here by `routeTo("views", id)`. */
export function ViewPage({ id }: { id: number }) {
  const { workspace, texts } = useHost();
  const { tickets } = useStore(workspace.revisions);
  const view = useServerData<{ view: { title: string } }>(`/api/v2/views/${id}`, 0);
  const listed = useServerData<ListedTickets>(`/api/v2/views/${id}/tickets?include=users`, tickets);
  if (view.problem !== null) return <p className="page-note">{texts.list.noView}</p>;
  if (view.body === null || listed.body === null) return <p className="page-note">{texts.list.loading}</p>;
  return (
    <section className="list" aria-label={texts.list.title}>
      <div className="list-head">
        <h1>{view.body.view.title}</h1>
      </div>
      <TicketTable
        lines={listed.body.tickets.map((ticket) => describeLine(ticket, listed.body?.users ?? []))}
      />
    </section>
  );
}

interface ListedTickets {
  tickets: Ticket[];
  users?: User[];
}

function describeLine(ticket: Ticket, users: User[]): TicketLine {
  const nameOf = (id: number | null) => users.find((user) => user.id === id)?.name ?? null;
  return {
    id: ticket.id,
    subject: ticket.subject ?? ticket.description ?? "",
    status: ticket.status,
    priority: ticket.priority,
    requesterName: nameOf(ticket.requester_id) ?? "",
    assigneeName: nameOf(ticket.assignee_id),
    tags: ticket.tags,
    updatedAt: ticket.updated_at,
  };
}
