import { actionStates } from "./action-states.ts";
import type { SidebarState } from "./sidebar-state.ts";
import { statusStates } from "./status-states.ts";

/** One of the known states, with something changed about it. Throws for a name that no state has. */
export function stateNamed(name: string, changes: Partial<SidebarState> = {}): SidebarState {
  const state = [...statusStates, ...actionStates].find((candidate) => candidate.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return { ...state, ...changes };
}
