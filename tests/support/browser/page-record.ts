import type { BrowserContext } from "playwright-core";

/** What the pages of a context have said since it was cleared. */
export interface PageRecord {
  /** Errors, unhandled rejections and breaks of a content security policy, of the pages and of every frame in them. */
  troubles: string[];
  /** Every line of the console, for whoever looks into a failure. */
  console: string[];
  clear(): void;
}

/** Listens to every page of a context from its start. */
export async function recordTroubles(context: BrowserContext): Promise<PageRecord> {
  const record: PageRecord = {
    troubles: [],
    console: [],
    clear() {
      record.troubles.length = 0;
      record.console.length = 0;
    },
  };
  // Playwright reports unhandled rejections as errors of the page, too.
  context.on("weberror", (webError) => record.troubles.push(describe(webError.error())));
  context.on("console", (message) => {
    record.console.push(`${message.type()}: ${message.text()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, documentURI }) => {
        const what = `${effectiveDirective} ${blockedURI} in ${documentURI}`;
        reportError(new Error(`Break of the content security policy: ${what}`));
      },
    );
  });
  return record;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
