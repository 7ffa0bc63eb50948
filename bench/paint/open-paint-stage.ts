import type { Browser } from "playwright-core";
import { startEmulator } from "../../emulator/start-emulator.ts";
import { reportPaint } from "./report-paint.ts";

/** An app in an emulator of its own, opened again and again in one slowed-down tab. */
export interface PaintStage {
  url: string;
  /** Opens a page of the host and resolves to the milliseconds from the app's navigation to its painted mark. */
  measure(path: string): Promise<number>;
  /** What the app has asked of REST since the last reset of the log. */
  countRequests(): Promise<number>;
  close(): Promise<void>;
}

const paintTimeoutMs = 30_000;
const settings = {
  endpoint: "http://localhost:4501/surveys",
  account_email: "pesquisas@example.com",
  body_template: '{"email":"{{ticket.requester.email}}","name":"{{ticket.requester.name}}"}',
};

async function configure(url: string): Promise<void> {
  const authorization = `Basic ${Buffer.from("admin@example.com/token:emulator").toString("base64")}`;
  const headers = { authorization, "content-type": "application/json" };
  const listed = await fetch(`${url}/api/v2/apps/installations`, { headers });
  const { installations } = (await listed.json()) as { installations: { id: number }[] };
  await fetch(`${url}/api/v2/apps/installations/${installations[0]?.id}`, {
    method: "PUT",
    headers,
    body: JSON.stringify({ settings }),
  });
}

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
  await configure(running.url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let settle: ((ms: number) => void) | null = null;
  await page.exposeBinding("reportPaint", (_source, ms: number) => settle?.(ms));
  await page.addInitScript(reportPaint, options.selector);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: options.slowdown });
  return {
    url: running.url,
    async measure(path) {
      const painted = new Promise<number>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${path} was not painted in time.`)), paintTimeoutMs);
        settle = (ms) => {
          clearTimeout(timer);
          resolve(ms);
        };
      });
      await page.bringToFront();
      await page.goto(`${running.url}${path}`);
      return painted;
    },
    async countRequests() {
      const response = await fetch(`${running.url}/emulator/requests`);
      const requests = (await response.json()) as unknown[];
      await fetch(`${running.url}/emulator/requests`, { method: "DELETE" });
      return requests.length;
    },
    async close() {
      await context.close();
      await running.stop();
    },
  };
}
