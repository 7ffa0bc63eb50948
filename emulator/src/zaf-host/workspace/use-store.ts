import { useSyncExternalStore } from "react";

import type { Store } from "./store.ts";

/** Reads a store in a component, which renders again when the value changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
