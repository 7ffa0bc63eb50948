import { useDeferredValue, useState } from "react";

import { ticketViews, type TicketListPage, type TicketView } from "../../../apps/host-records.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";
import { Pager } from "./pager.tsx";
import { TicketTable } from "./ticket-table.tsx";
import { useServerData } from "../use-server-data.ts";

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
