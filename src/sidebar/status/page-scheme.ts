import type { SchemeName } from "../../ui/theme/build-theme.ts";

/** Light or dark, as the page around says; a store, so that it can change live. */
export interface PageScheme {
  read: () => SchemeName;
  change: (scheme: SchemeName) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Keeps the scheme on the page's root, where the style sheet reads it. */
export function createPageScheme(root: HTMLElement, first: SchemeName): PageScheme {
  const listeners = new Set<() => void>();
  let current = first;
  root.dataset["scheme"] = first;
  return {
    read: () => current,
    change(scheme) {
      current = scheme;
      root.dataset["scheme"] = scheme;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
