import type { TicketLine } from "../../../apps/host-records.ts";
import { formatTime } from "../format.ts";
import { useHost } from "../host-context.tsx";
import { NavLink } from "../nav-link.tsx";

/** Tickets, a line each. */
export function TicketTable({ lines }: { lines: TicketLine[] }) {
  const { workspace, texts } = useHost();
  const { columns } = texts.list;
  if (lines.length === 0) return <p className="page-note">{texts.list.empty}</p>;
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.subject}</th>
            <th scope="col">{columns.requester}</th>
            <th scope="col">{columns.assignee}</th>
            <th scope="col">{columns.tags}</th>
            <th scope="col">{columns.updated}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} onClick={() => workspace.navigate({ page: "ticket", ticketId: line.id })}>
              <td>
                <span className={`status is-${line.status}`}>{texts.status[line.status]}</span>
              </td>
              <th scope="row" className="subject">
                <span className="number">{`#${line.id} `}</span>
                <NavLink
                  className="subject-link"
                  route={{ page: "ticket", ticketId: line.id }}
                  label={`#${line.id} ${line.subject}`}
                >
                  {line.subject || texts.ticket.noSubject}
                </NavLink>
              </th>
              <td>{line.requesterName}</td>
              <td>{line.assigneeName ?? texts.ticket.none}</td>
              <td>
                <span className="tag-list">
                  {line.tags.slice(0, 3).map((tag) => (
                    <span key={tag} className="tag">
                      {tag}
                    </span>
                  ))}
                  {line.tags.length > 3 && <span className="tag">{`+${line.tags.length - 3}`}</span>}
                </span>
              </td>
              <td className="time">{formatTime(Date.parse(line.updatedAt), workspace.session)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
