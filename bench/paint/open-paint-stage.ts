import type { Browser } from "playwright-core";
import { startEmulator } from "../../receiver/start-emulator.ts";
import { askEmulator, saveAppSettings } from "../../tests/support/emulator/ask-emulator.ts";
import { awaitPaint } from "./await-paint.ts";

/** An app in an emulator of its own, opened again and again in one slowed-down tab. */
export interface PaintStage {
  url: string;
  /** Opens a page of the host and resolves to the milliseconds from the app's navigation to its painted mark. */
  open(path: string): Promise<number>;
  /** Loads the app's frame again in the open host page, which has nothing else to do meanwhile. */
  loadAgain(): Promise<number>;
  /** Opens one more page within the open host page, whose other tabs stay as they are. */
  openTab(path: string): Promise<number>;
  /** Bytes of the tab's JavaScript heap, the apps' frames included, after a collection. */
  readHeap(): Promise<number>;
  /** How many requests the app has sent through ZAF since the emulator started. */
  countRequests(): Promise<number>;
  close(): Promise<void>;
}

const settings = {
  endpoint: "http://localhost:4501/surveys",
  account_email: "pesquisas@example.com",
  body_template: '{"email":"{{ticket.requester.email}}","name":"{{ticket.requester.name}}"}',
};

/** Starts the emulator with one app and a tab whose processor is slowed by the given factor. */
export async function openPaintStage(
  browser: Browser,
  appFolder: string,
  options: { slowdown: number; selector: string },
): Promise<PaintStage> {
  const running = await startEmulator({
    port: 0,
    apps: [appFolder],
    now: "2026-11-20T17:05:00Z",
    frozenClock: true,
    rateLimits: false,
  });
  await saveAppSettings(running, settings);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "pt-BR" });
  const page = await context.newPage();
  const untilPainted = await awaitPaint(page, options.selector);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: options.slowdown });
  return {
    url: running.url,
    open: (path) => untilPainted(() => page.goto(`${running.url}${path}`)),
    loadAgain: () => untilPainted(() => page.evaluate(reloadFrame)),
    openTab: (path) => untilPainted(() => page.evaluate(followAddress, path)),
    async readHeap() {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    async countRequests() {
      return ((await askEmulator(running, "GET /emulator/requests")) as unknown[]).length;
    },
    async close() {
      await context.close();
      await running.stop();
    },
  };
}

/** Goes to another address of the host page without reloading it, as its own links do. */
function followAddress(path: string): void {
  history.pushState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/**
 * Empties the frame before it loads again: Zendesk gives each ticket a fresh one, and taking the former page down is no part of
 * the new one's time.
 */
async function reloadFrame(): Promise<void> {
  const frame = document.querySelector("iframe");
  if (!frame) return;
  const address = frame.src;
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.src = "about:blank";
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  frame.src = address;
}
