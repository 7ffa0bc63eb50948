import { useSyncExternalStore } from "react";
import type { SessionState } from "../application/ticket/ticket-session.ts";
import { useSidebar } from "./sidebar-context.ts";

/** The session's present state; rerenders when it changes. */
export function useSessionState(): SessionState {
  const { session } = useSidebar();
  return useSyncExternalStore(session.subscribe, session.state);
}
