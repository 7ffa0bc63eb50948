import { useCallback, useEffect, useState } from "react";

import { useHost } from "./host-context.tsx";

interface ServerData<Body> {
  /** Null until the first answer. */
  body: Body | null;
  problem: string | null;
  /** Something changed since the shown answer, and the next one is on its way. */
  isStale: boolean;
  refresh(): void;
}

interface Answer<Body> {
  body: Body | null;
  problem: string | null;
  /** Which asking it answers. */
  stamp: number;
}

/** Reads one address of the server, again whenever it or `revision` changes; an answer that comes too late is dropped. */
export function useServerData<Body>(path: string, revision: number): ServerData<Body> {
  const { workspace } = useHost();
  const [state, setState] = useState<Answer<Body>>({ body: null, problem: null, stamp: -1 });
  const [asked, setAsked] = useState(0);
  const stamp = revision + asked;
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const answer = await workspace.api.get<Body>(path);
      if (!isCurrent) return;
      setState((before) =>
        answer.ok
          ? { body: answer.body, problem: null, stamp }
          : { body: before.body, problem: answer.failure.message, stamp },
      );
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [workspace, path, stamp]);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { body: state.body, problem: state.problem, isStale: state.stamp !== stamp, refresh };
}
