import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { FrameLocator, Page } from "playwright-core";

/** Minified: less than half of what `axe.source` would have every page read. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the app's frame, one line each; empty when nothing is. */
export async function findAxeProblems(page: Page, app: FrameLocator): Promise<string[]> {
  const element = await app.owner().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("Failed to look at the app: it has no frame.");
  await settle(page, app);
  // Evaluated, not added as a script: the page's policy refuses scripts of others.
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(() => {
    const inPage = window as unknown as { axe: typeof axe };
    return inPage.axe.run(document, { resultTypes: ["violations"] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** Colours in the middle of a transition are nobody's design. */
async function settle(page: Page, app: FrameLocator): Promise<void> {
  await page.mouse.move(0, 0);
  await app
    .locator("body")
    .evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
    );
}
