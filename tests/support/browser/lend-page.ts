import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { recordTroubles, type PageRecord } from "./page-record.ts";
import { isTracing, saveFailure } from "./save-failure.ts";

/** What a context is made with and cannot change afterwards; pages that agree in it are lent again. */
interface Traits {
  locale?: string;
  /** The page's clock is set by the test. Once Playwright has put its own clock in, it stays. */
  setsClock?: boolean;
}

interface Loan {
  context: BrowserContext;
  page: Page;
  record: PageRecord;
  isLent: boolean;
  isRetired: boolean;
}

const shelves = new WeakMap<Browser, Map<string, Loan[]>>();

/**
 * Lends a page to the running test. Opening a page in a context of its own is most of what a browser test costs, so a worker's
 * tests take turns on the same ones. Between two tests the page is left blank, with no storage, cookie or route of the test
 * before. An error, an unhandled rejection or a break of a content security policy on the page fails the test.
 */
export async function lendPage(
  browser: Browser,
  { width, height, ...traits }: Traits & { width: number; height: number },
): Promise<Page> {
  const loan = await takeFromShelf(browser, traits);
  onTestFinished(async ({ task }) => {
    await awaitTroubles(loan.page);
    const troubles = [...loan.record.troubles];
    const isFailed = task.result?.state === "fail" || troubles.length > 0;
    if (isFailed && !task.fails) await saveFailure(loan, task);
    else if (isTracing) await loan.context.tracing.stopChunk();
    await giveBack(loan);
    expect(troubles).toEqual([]);
  });
  loan.record.clear();
  if (isTracing) await loan.context.tracing.startChunk();
  await loan.page.setViewportSize({ width, height });
  return loan.page;
}

/** For a test that changes its page for good, such as by a function in its window: no other test gets the page. */
export function retirePage(page: Page): void {
  const loan = loans.get(page);
  if (loan) loan.isRetired = true;
}

/** What went wrong on the page so far, which thereby no longer fails the test: for tests of just that. */
export function takeTroubles(page: Page): string[] {
  return loans.get(page)?.record.troubles.splice(0) ?? [];
}

/** An error is reported in a task of its own, and arrives here before the answer to a later question. */
async function awaitTroubles(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await Promise.all(page.frames().map((frame) => frame.evaluate(runTask).catch(() => undefined)));
}

/** A test may have stopped the page's timers. */
function runTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", () => resolve());
    port1.start();
    port2.postMessage(null);
  });
}

const loans = new WeakMap<Page, Loan>();

async function takeFromShelf(browser: Browser, traits: Traits): Promise<Loan> {
  const shelf = shelves.get(browser) ?? new Map<string, Loan[]>();
  shelves.set(browser, shelf);
  const key = JSON.stringify([traits.locale, traits.setsClock]);
  const kept = (shelf.get(key) ?? []).filter(({ isRetired }) => !isRetired);
  const free = kept.find(({ isLent }) => !isLent);
  const loan = free ?? (await openLoan(browser, traits));
  loan.isLent = true;
  shelf.set(key, free ? kept : [...kept, loan]);
  return loan;
}

async function openLoan(browser: Browser, { locale }: Traits): Promise<Loan> {
  const context = await browser.newContext(locale === undefined ? {} : { locale });
  const record = await recordTroubles(context);
  if (isTracing) await context.tracing.start({ screenshots: true, snapshots: true });
  const page = await context.newPage();
  const loan = { context, page, record, isLent: false, isRetired: false };
  loans.set(page, loan);
  return loan;
}

async function giveBack(loan: Loan): Promise<void> {
  const { context, page } = loan;
  if (!loan.isRetired && !page.isClosed()) {
    await clean(loan).catch(() => {
      loan.isRetired = true;
    });
  }
  if (loan.isRetired || page.isClosed()) {
    loan.isRetired = true;
    await context.close();
  }
  loan.isLent = false;
}

/**
 * Leaves the page as a fresh one is: at an address of the emulator that has no script, with a frame of the apps' own origin in
 * it. So nothing writes any more while the storage of both is cleared, and Chromium keeps the processes of both for the next test.
 */
async function clean({ context, page }: Loan): Promise<void> {
  const { origin, hostname } = new URL(page.url());
  const appOrigin = origin.replace(hostname, hostname === "localhost" ? "127.0.0.1" : "localhost");
  await Promise.all(context.pages().map(async (other) => (other === page ? undefined : other.close())));
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.mouse.move(0, 0);
  await page.goto(origin + scriptlessPath);
  await page.evaluate(addFrame, appOrigin + scriptlessPath);
  await Promise.all(page.frames().map((frame) => frame.evaluate(clearStorage)));
  await context.clearCookies();
}

const scriptlessPath = "/emulator/clock";

function addFrame(src: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.src = src;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve());
    document.body.append(frame);
  });
}

function clearStorage(): void {
  localStorage.clear();
  sessionStorage.clear();
}
