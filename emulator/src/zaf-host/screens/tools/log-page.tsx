import type { ReactNode } from "react";

import { useHost } from "../host-context.tsx";
import { useServerData } from "../use-server-data.ts";

interface LogPageProps<Entry> {
  title: string;
  intro: string;
  /** Answers a list by GET and empties it by DELETE. */
  path: string;
  revision: number;
  columns: string[];
  renderRow: (entry: Entry, index: number) => ReactNode;
}

/** A log of the server as a table, newest first, which follows along. */
export function LogPage<Entry>({ title, intro, path, revision, columns, renderRow }: LogPageProps<Entry>) {
  const { workspace, texts } = useHost();
  const { body, refresh } = useServerData<Entry[]>(path, revision);
  const clear = async () => {
    await workspace.api.send("DELETE", path);
    refresh();
  };
  const entries = [...(body ?? [])].reverse();
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="quiet">{intro}</p>
        </div>
        <div className="page-actions">
          <button type="button" className="button" onClick={refresh}>
            {texts.tools.refresh}
          </button>
          <button
            type="button"
            className="button"
            disabled={entries.length === 0}
            onClick={() => void clear()}
          >
            {texts.tools.clear}
          </button>
        </div>
      </div>
      {entries.length === 0 ? (
        <p className="page-note">{texts.tools.empty}</p>
      ) : (
        <div className="table-scroll">
          <table className="log" aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{entries.map(renderRow)}</tbody>
          </table>
        </div>
      )}
    </div>
  );
}
