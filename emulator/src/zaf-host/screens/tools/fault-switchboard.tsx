import { useState, type FormEvent } from "react";

import type { Fault } from "../../../http/faults/faults.ts";
import { useHost } from "../host-context.tsx";
import { useServerData } from "../use-server-data.ts";

const statuses = ["401", "403", "404", "409", "422", "429", "500", "503", "drop"];

/** Switches failures on, so that an app's bearing can be seen. */
export function FaultSwitchboard() {
  const { workspace, texts } = useHost();
  const names = texts.tools.faults;
  const { body, refresh } = useServerData<Fault[]>("/emulator/faults", 0);
  const add = async (fault: Record<string, unknown>) => {
    const sent = await workspace.api.send("POST", "/emulator/faults", fault);
    if (!sent.ok) workspace.showToast({ kind: "error", message: sent.failure.message, source: names.title });
    refresh();
  };
  const clear = async () => {
    await workspace.api.send("DELETE", "/emulator/faults");
    refresh();
  };
  return (
    <div className="page">
      <h1>{names.title}</h1>
      <p className="quiet">{names.intro}</p>
      <FaultForm onAdd={add} />
      <div className="page-head">
        <h2>{names.active}</h2>
        <button
          type="button"
          className="button"
          disabled={body === null || body.length === 0}
          onClick={() => void clear()}
        >
          {names.clear}
        </button>
      </div>
      {body === null || body.length === 0 ? (
        <p className="page-note">{texts.tools.empty}</p>
      ) : (
        <table className="log" aria-label={names.active}>
          <thead>
            <tr>
              <th scope="col">{names.match}</th>
              <th scope="col">{names.status}</th>
              <th scope="col">{names.left}</th>
              <th scope="col">{names.delay}</th>
            </tr>
          </thead>
          <tbody>
            {body.map((fault, index) => (
              // Faults have no id, and the list may hold equal ones.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                <td>
                  <code>{fault.match}</code>
                </td>
                <td>{fault.status === "drop" ? names.drop : fault.status}</td>
                <td>{fault.times ?? names.always}</td>
                <td>{fault.delayMs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function FaultForm({ onAdd }: { onAdd: (fault: Record<string, unknown>) => Promise<void> }) {
  const { texts } = useHost();
  const names = texts.tools.faults;
  const [fault, setFault] = useState({ match: "", status: "500", times: "1", retryAfter: "", delayMs: "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { match, status, times, retryAfter, delayMs } = fault;
    void onAdd({
      match,
      status: status === "drop" ? "drop" : Number(status),
      ...(times === "" ? {} : { times: Number(times) }),
      ...(retryAfter === "" ? {} : { retryAfter: Number(retryAfter) }),
      ...(delayMs === "" ? {} : { delayMs: Number(delayMs) }),
    });
  };
  const numberField = (name: "times" | "retryAfter" | "delayMs", label: string) => (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="number"
        min="0"
        placeholder={name === "times" ? names.always : ""}
        value={fault[name]}
        onChange={(event) => setFault({ ...fault, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="card fault-form" onSubmit={submit}>
      <label className="field is-wide">
        <span className="field-label">{names.match}</span>
        <input
          required
          placeholder={names.matchHint}
          value={fault.match}
          onChange={(event) => setFault({ ...fault, match: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">{names.status}</span>
        <select value={fault.status} onChange={(event) => setFault({ ...fault, status: event.target.value })}>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {status === "drop" ? names.drop : status}
            </option>
          ))}
        </select>
      </label>
      {numberField("times", names.times)}
      {numberField("retryAfter", names.retryAfter)}
      {numberField("delayMs", names.delay)}
      <button type="submit" className="button is-primary">
        {names.add}
      </button>
    </form>
  );
}
