import type { ZafClient } from "./zaf-client.ts";

declare global {
  interface Window {
    /** Zendesk's SDK, which a script of its own loads before the app's. */
    ZAFClient?: { init(): ZafClient | false };
  }
}

/** Starts the handshake with Zendesk; null where the page stands outside Zendesk, or its SDK did not load. */
export function initZafClient(): ZafClient | null {
  return window.ZAFClient?.init() || null;
}
