import { useCallback, useEffect, useState } from "react";

import { useHost } from "./host-context.tsx";

interface ServerData<Body> {
  /** Null until the first answer. */
  body: Body | null;
  problem: string | null;
  refresh(): void;
}

/** Reads one address of the server, again whenever it or `revision` changes; an answer that comes too late is dropped. */
export function useServerData<Body>(path: string, revision: number): ServerData<Body> {
  const { workspace } = useHost();
  const [state, setState] = useState<{ body: Body | null; problem: string | null }>({
    body: null,
    problem: null,
  });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void workspace.api.get<Body>(path).then((answer) => {
      if (!isCurrent) return;
      setState((before) =>
        answer.ok
          ? { body: answer.body, problem: null }
          : { body: before.body, problem: answer.failure.message },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace, path, revision, asked]);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { ...state, refresh };
}
