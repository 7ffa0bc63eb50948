import { useState, type FormEvent } from "react";

import { advanceClock } from "../../workspace/advance-clock.ts";
import { useStore } from "../../workspace/use-store.ts";
import { formatTime } from "../format.ts";
import { useHost } from "../host-context.tsx";

/** The emulator's clock, moved by any number of hours, and the reset of the account. */
export function ClockPage() {
  const { workspace, texts } = useHost();
  const names = texts.tools.clock;
  const { now } = useStore(workspace.clock);
  const [hours, setHours] = useState("3");
  const [isBusy, setBusy] = useState(false);
  const advance = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await advanceClock(workspace, Number(hours));
    setBusy(false);
  };
  return (
    <div className="page">
      <h1>{names.title}</h1>
      <p className="quiet">{names.intro}</p>
      <form className="card clock-form" onSubmit={(event) => void advance(event)}>
        <p>
          {names.now}: <strong>{formatTime(now, workspace.session)}</strong>
        </p>
        <label className="field">
          <span className="field-label">{names.advance}</span>
          <input
            type="number"
            min="0.25"
            step="0.25"
            max="9600"
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
        </label>
        <button type="submit" className="button is-primary" disabled={isBusy}>
          {names.apply}
        </button>
      </form>
      <div className="card">
        <p>{names.resetHint}</p>
        <button
          type="button"
          className="button"
          onClick={() => void workspace.api.send("POST", "/emulator/reset", {})}
        >
          {names.reset}
        </button>
      </div>
    </div>
  );
}
