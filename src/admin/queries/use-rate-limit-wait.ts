import { type QueryCacheNotifyEvent, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { usePorts } from "../admin-ports.ts";
import { retryDelayMs } from "./retry-policy.ts";

/** A reading that Zendesk asked to wait with. Milliseconds since 1970. */
export interface RateLimitWait {
  untilMs: number;
}

/** The longest wait that Zendesk asked for and that has not ended; null when nothing waits. */
export function useRateLimitWait(): RateLimitWait | null {
  const queries = useQueryClient().getQueryCache();
  const { clock } = usePorts();
  const [waits, setWaits] = useState<Readonly<Record<string, number>>>({});
  useEffect(
    () =>
      queries.subscribe((event) => {
        const change = readChange(event);
        if (change === null) return;
        const { queryHash } = event.query;
        setWaits((current) => {
          const { [queryHash]: earlier, ...others } = current;
          if (change === "over") return earlier === undefined ? current : others;
          return { ...others, [queryHash]: clock.now() + change.waitMs };
        });
      }),
    [queries, clock],
  );
  const ends = Object.values(waits);
  return ends.length === 0 ? null : { untilMs: Math.max(...ends) };
}

function readChange(event: QueryCacheNotifyEvent): { waitMs: number } | "over" | null {
  if (event.type === "removed") return "over";
  if (event.type !== "updated") return null;
  const { action } = event;
  if (action.type !== "failed") return action.type === "setState" ? null : "over";
  const { error, failureCount } = action;
  return error.kind === "rateLimited" ? { waitMs: retryDelayMs(failureCount - 1, error) } : "over";
}
