import { useEffect, useState } from "react";

import { advanceClock } from "../workspace/advance-clock.ts";
import { useStore } from "../workspace/use-store.ts";
import { formatTime } from "./format.ts";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";

const steps = [1, 3, 24];

/** The emulator's time, and buttons that move it. */
export function ClockControl() {
  const { workspace, texts } = useHost();
  const [isBusy, setBusy] = useState(false);
  const now = useEmulatorNow();
  const advance = async (hours: number) => {
    setBusy(true);
    await advanceClock(workspace, hours);
    setBusy(false);
  };
  return (
    <div className="clock" role="group" aria-label={texts.session.clock}>
      <Icon name="clock" />
      <time dateTime={new Date(now).toISOString()}>{formatTime(now, workspace.session)}</time>
      {steps.map((hours) => (
        <button
          key={hours}
          type="button"
          className="small-button"
          disabled={isBusy}
          aria-label={texts.session.advanceLabel(hours)}
          onClick={() => void advance(hours)}
        >
          {texts.session.advance[String(hours)]}
        </button>
      ))}
    </div>
  );
}

/** The emulator's time in ms, which advances with real time between two answers of the server. */
function useEmulatorNow(): number {
  const { workspace } = useHost();
  const { now, at } = useStore(workspace.clock);
  const [passed, setPassed] = useState({ since: at, ms: 0 });
  useEffect(() => {
    const timer = window.setInterval(() => setPassed({ since: at, ms: Date.now() - at }), 15_000);
    return () => window.clearInterval(timer);
  }, [at]);
  return now + (passed.since === at ? passed.ms : 0);
}
