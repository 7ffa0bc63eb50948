import { useEffect, useState } from "react";
import { isGatewayError } from "../../application/ports/gateway-error.ts";

/** Something that is being read, was read, or was refused. */
export type Reading<Value> =
  | { phase: "reading" }
  | { phase: "read"; value: Value }
  | { phase: "refused"; error: unknown };

/** Reads once on mount, and again by `retry`. An answer after the component was unmounted is dropped. */
export function useReading<Value>(read: () => Promise<Value>): [Reading<Value>, () => void] {
  const [reading, setReading] = useState<Reading<Value>>({ phase: "reading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    setReading({ phase: "reading" });
    read().then(
      (value) => isGone || setReading({ phase: "read", value }),
      (error: unknown) => isGone || setReading({ phase: "refused", error }),
    );
    return () => {
      isGone = true;
    };
    // `read` is a new function at each render; only `retry` starts another reading.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempt]);
  if (reading.phase === "refused" && !isGatewayError(reading.error)) throw reading.error;
  return [reading, () => setAttempt(attempt + 1)];
}
