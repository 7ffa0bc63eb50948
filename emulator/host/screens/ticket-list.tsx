import { useDeferredValue, useState } from "react";

import {
  ticketViews,
  type TicketLine,
  type TicketListPage,
  type TicketView,
} from "../../apps/host-records.ts";
import { useStore } from "../workspace/use-store.ts";
import { formatTime } from "./format.ts";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";
import { NavLink } from "./nav-link.tsx";
import { Pager } from "./pager.tsx";
import { useServerData } from "./use-server-data.ts";

/** The ticket list: views at the left, a search field, and the tickets that were changed last. */
export function TicketList() {
  const { workspace, texts } = useHost();
  const [query, setQuery] = useState<{ view: TicketView; text: string; page: number }>({
    view: "unsolved",
    text: "",
    page: 1,
  });
  const { view, text, page } = useDeferredValue(query);
  const { tickets } = useStore(workspace.revisions);
  const path = `/host/tickets?view=${view}&text=${encodeURIComponent(text)}&page=${page}`;
  const { body } = useServerData<TicketListPage>(path, tickets);
  return (
    <div className="list-page">
      <nav className="views" aria-label={texts.list.views}>
        <h2>{texts.list.views}</h2>
        {ticketViews.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={query.view === name}
            onClick={() => setQuery({ ...query, view: name, page: 1 })}
          >
            <span>{texts.list.view[name]}</span>
            <span className="count">{body?.counts[name] ?? ""}</span>
          </button>
        ))}
      </nav>
      <section className="list" aria-label={texts.list.title}>
        <div className="list-head">
          <h1>{texts.list.view[query.view]}</h1>
          <label className="search">
            <Icon name="search" />
            <input
              type="search"
              aria-label={texts.list.search}
              placeholder={texts.list.searchHint}
              value={query.text}
              onChange={(event) => setQuery({ ...query, text: event.target.value, page: 1 })}
            />
          </label>
        </div>
        {body === null ? (
          <p className="page-note">{texts.list.loading}</p>
        ) : (
          <TicketTable lines={body.lines} />
        )}
        {body !== null && (
          <Pager
            page={query.page}
            shown={body.lines.length}
            total={body.total}
            onTurn={(next) => setQuery({ ...query, page: next })}
          />
        )}
      </section>
    </div>
  );
}

function TicketTable({ lines }: { lines: TicketLine[] }) {
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
