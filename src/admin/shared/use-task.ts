import { useCallback, useEffect, useRef, useState } from "react";
import { isGatewayError, type GatewayErrorKind } from "../../application/ports.ts";

/** What went wrong, as far as a sentence can be made of it. */
export interface TaskFailure {
  kind: GatewayErrorKind;
  detail: string;
  /** The HTTP status, as far as there was one. */
  status?: number;
}

export type TaskState<Result> =
  | { phase: "idle" }
  | { phase: "busy" }
  | { phase: "done"; result: Result }
  | { phase: "failed"; failure: TaskFailure };

/** Work that takes a while: its state, and a way to start it. */
export interface Task<Result> {
  state: TaskState<Result>;
  /** Of two runs that overlap, the later one's outcome counts. Resolves with the result, or null when it failed. */
  run: (work: () => Promise<Result>) => Promise<Result | null>;
  reset: () => void;
}

/** Zendesk's refusals become a failure to show; anything else is a bug and meets the error boundary. */
export function useTask<Result>(): Task<Result> {
  const [state, setState] = useState<TaskState<Result>>({ phase: "idle" });
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  const turns = useRef({ latest: 0, isOver: false });
  useEffect(() => {
    const current = turns.current;
    current.isOver = false;
    return () => {
      current.isOver = true;
    };
  }, []);
  const run = useCallback(async (work: () => Promise<Result>) => {
    const turn = ++turns.current.latest;
    const isCurrent = () => turns.current.latest === turn && !turns.current.isOver;
    setState({ phase: "busy" });
    try {
      const result = await work();
      if (isCurrent()) setState({ phase: "done", result });
      return result;
    } catch (error) {
      if (!isCurrent()) return null;
      if (isGatewayError(error))
        setState({
          phase: "failed",
          failure: { kind: error.kind, detail: error.detail, status: error.status },
        });
      else setBug({ error });
      return null;
    }
  }, []);
  const reset = useCallback(() => {
    turns.current.latest += 1;
    setState({ phase: "idle" });
  }, []);
  if (bug) throw bug.error;
  return { state, run, reset };
}
