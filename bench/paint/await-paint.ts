import type { Page } from "playwright-core";
import { reportPaint } from "./report-paint.ts";

const paintTimeoutMs = 30_000;
/** What a page still does after its paint must not fall into the next one's time. */
const settleMs = 400;

/**
 * Prepares a tab to report paints, and gives the function that makes a page load and resolves to the milliseconds from the
 * app's navigation to the frame drawn after a matching element is in it.
 */
export async function awaitPaint(
  page: Page,
  selector: string,
): Promise<(load: () => Promise<unknown>) => Promise<number>> {
  let settle: ((ms: number) => void) | null = null;
  await page.exposeBinding("reportPaint", (_source, ms: number) => settle?.(ms));
  await page.addInitScript(reportPaint, selector);
  return async (load) => {
    const painted = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${page.url()}: ${selector} was not painted in time.`)),
        paintTimeoutMs,
      );
      settle = (ms) => {
        clearTimeout(timer);
        resolve(ms);
      };
    });
    await page.bringToFront();
    await page.waitForTimeout(settleMs);
    await load();
    return painted;
  };
}
