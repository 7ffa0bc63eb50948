import { isFramedByZendesk } from "./is-framed-by-zendesk.ts";
import type { ZafClient } from "./zaf-client.ts";

declare global {
  interface Window {
    /** Zendesk's SDK, which a script of its own loads before the app's. */
    ZAFClient?: { init(): ZafClient | false };
  }
}

/**
 * Resolves once the SDK's script, the page's `#zaf-sdk`, has run; or once it is plain that it will not, be it blocked, away or
 * not in the page.
 */
export async function awaitSdk(): Promise<void> {
  if (window.ZAFClient || document.readyState === "complete") return;
  await new Promise((resolve) => {
    const script = document.querySelector("#zaf-sdk");
    for (const target of [script, window]) {
      target?.addEventListener("load", resolve, { once: true });
      target?.addEventListener("error", resolve, { once: true });
    }
  });
}

/** Starts the handshake with Zendesk; null, and no message to anybody, outside Zendesk or where its SDK did not load. */
export function initZafClient(): ZafClient | null {
  return (isFramedByZendesk(window.location) && window.ZAFClient?.init()) || null;
}
