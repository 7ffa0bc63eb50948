import type { Browser, Frame, Page } from "playwright-core";

import type { EmulatorOptions, RunningEmulator } from "../../../receiver/start-emulator.ts";
import { lendPage } from "./lend-page.ts";
import { startTestEmulator } from "../emulator/start-test-emulator.ts";
import { zafApps } from "../zaf-apps/apps.ts";

/** A host page in a real browser, of a fresh emulator. */
export interface HostPage {
  page: Page;
  running: RunningEmulator;
  /** The frame of an app's instance, once its page has registered. */
  frameOf(title: string): Promise<Frame>;
}

/** What the fixture pages put on their window. */
declare global {
  interface Window {
    client: FixtureClient;
    messages: { key?: string; id?: number; message?: unknown; result?: unknown; error?: unknown }[];
    seen: { name: string; data: unknown }[];
    registered: { context: Record<string, unknown>; metadata: Record<string, unknown> };
    listen(name: string, client?: FixtureClient): void;
  }
}

/** The parts of the npm SDK's client that the tests use. */
export interface FixtureClient {
  get(path: string | string[]): Promise<Record<string, unknown>>;
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Record<string, unknown>>;
  invoke(action: string | Record<string, string[]>, ...args: unknown[]): Promise<Record<string, unknown>>;
  request(options: unknown): Promise<unknown>;
  on(name: string, handler: (data: unknown) => unknown): void;
  off(name: string, handler: (data: unknown) => unknown): void;
  trigger(name: string, data?: unknown): void;
  instance(guid: string): FixtureClient;
  context(): Promise<Record<string, unknown>>;
  metadata(): Promise<Record<string, unknown>>;
}

/** Opens a page of a fresh emulator, or of `running`; by default with the probe app, as an admin, in English. */
export async function openHostPage(
  browser: Browser,
  path: string,
  options: EmulatorOptions & { running?: RunningEmulator } = {},
): Promise<HostPage> {
  const { running: given, ...emulatorOptions } = options;
  const running = given ?? (await startTestEmulator({ apps: [zafApps.probe], ...emulatorOptions }));
  const page = await openAnotherPage(browser, running, path);
  return { page, running, frameOf: (title) => frameOf(page, title) };
}

/** Opens a page of an emulator that runs, in a browser context of its own. */
export async function openAnotherPage(
  browser: Browser,
  running: RunningEmulator,
  path: string,
): Promise<Page> {
  const page = await lendPage(browser, { width: 1280, height: 800 });
  await page.goto(withDefaults(new URL(path, running.url)).href);
  return page;
}

function withDefaults(url: URL): URL {
  if (!url.searchParams.has("as")) url.searchParams.set("as", "admin");
  if (!url.searchParams.has("locale")) url.searchParams.set("locale", "en-US");
  return url;
}

/** By time: a hidden frame gets no animation frames, which are Playwright's own way of polling. */
const polling = { polling: 50 };

const isRegistered = () => window.messages?.some(({ key }) => key === "zaf.app.registered");

/** The frame with this title, once the host has answered its handshake. */
async function frameOf(page: Page, title: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${title}"]`).first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame "${title}".`);
  await frame.waitForFunction(isRegistered, null, polling);
  return frame;
}

/** Events of one name that the probe's page has seen, once there are as many as `count`. */
export async function seenEvents(frame: Frame, name: string, count = 1): Promise<unknown[]> {
  await frame.waitForFunction(
    ([wanted, least]) => window.seen.filter((event) => event.name === wanted).length >= Number(least),
    [name, count],
    polling,
  );
  return frame.evaluate(
    (wanted) => window.seen.filter((event) => event.name === wanted).map(({ data }) => data),
    name,
  );
}
