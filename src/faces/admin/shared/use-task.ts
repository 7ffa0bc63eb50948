import { useCallback, useEffect, useRef, useState } from "react";
import { isGatewayError, type GatewayErrorKind } from "../../../application/ports.ts";

/** What went wrong, as far as a sentence can be made of it. */
export interface TaskFailure {
  kind: GatewayErrorKind;
  detail: string;
}

export type TaskState<Result> =
  | { phase: "idle" }
  | { phase: "busy" }
  | { phase: "done"; result: Result }
  | { phase: "failed"; failure: TaskFailure };

/** Work that takes a while: its state, and a way to start it. Of two runs that overlap, the later one's outcome counts. */
export interface Task<Args extends unknown[], Result> {
  state: TaskState<Result>;
  run: (...args: Args) => Promise<void>;
  reset: () => void;
}

/** Zendesk's refusals become a failure to show; anything else is a bug and meets the error boundary. */
export function useTask<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): Task<Args, Result> {
  const [state, setState] = useState<TaskState<Result>>({ phase: "idle" });
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  const latest = useRef(0);
  const workRef = useRef(work);
  workRef.current = work;
  useEffect(
    () => () => {
      latest.current = -1;
    },
    [],
  );
  const run = useCallback(async (...args: Args) => {
    const turn = (latest.current = Math.max(latest.current, 0) + 1);
    setState({ phase: "busy" });
    try {
      const result = await workRef.current(...args);
      if (latest.current === turn) setState({ phase: "done", result });
    } catch (error) {
      if (latest.current !== turn) return;
      if (isGatewayError(error))
        setState({ phase: "failed", failure: { kind: error.kind, detail: error.detail } });
      else setBug({ error });
    }
  }, []);
  const reset = useCallback(() => {
    latest.current += 1;
    setState({ phase: "idle" });
  }, []);
  if (bug) throw bug.error;
  return { state, run, reset };
}
