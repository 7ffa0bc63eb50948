import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { projectRoot } from "../../../scripts/project-root.mjs";
import type { PageRecord } from "./page-record.ts";

/** With `TRACE=1` a failed browser test also leaves a Playwright trace, at the price of slower tests. */
export const isTracing = Boolean(process.env["TRACE"]);

/** The test that failed, as Vitest describes it. */
interface FailedTest {
  fullTestName: string;
  file: { name: string };
}

/** Keeps what a failed test's page looked like and said in `build/test-failures/`. */
export async function saveFailure(
  { context, page, record }: { context: BrowserContext; page: Page; record: PageRecord },
  { fullTestName, file }: FailedTest,
): Promise<void> {
  const folder = join(projectRoot, "build/test-failures");
  mkdirSync(folder, { recursive: true });
  const name = `${file.name} ${fullTestName}`.replaceAll(/[^\p{L}\p{N}.]+/gu, "-").slice(-150);
  const path = join(folder, `${Date.now()}${name.startsWith("-") ? "" : "-"}${name}`);
  const lines = [fullTestName, page.url(), ...record.troubles, "", ...record.console];
  writeFileSync(`${path}.txt`, `${lines.join("\n")}\n`);
  const screenshot = page.screenshot({ path: `${path}.png`, timeout: 5_000 });
  await screenshot.catch((error: unknown) =>
    process.stderr.write(`No picture of a failure: ${String(error)}\n`),
  );
  if (isTracing) await context.tracing.stopChunk({ path: `${path}.zip` });
  process.stderr.write(`What the failed test's page showed: ${path}.png, .txt\n`);
}
