import { useSyncExternalStore } from "react";
import type { SessionState } from "../application/ticket/ticket-session.ts";
import { useSidebar } from "./sidebar-context.ts";

/** What the session says now; draws again when it changes. */
export function useSessionState(): SessionState {
  const { session } = useSidebar();
  return useSyncExternalStore(session.subscribe, session.state);
}
