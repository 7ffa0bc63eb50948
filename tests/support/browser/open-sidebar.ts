import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Assumptions } from "../../../emulator/src/assumptions.ts";
import { pictureTime, stageOf } from "../../../scripts/screenshots/open-stage.ts";
import type { Stage } from "../../../scripts/screenshots/scene.ts";
import { lendPage } from "./lend-page.ts";
import { prepareState } from "../sidebar-states/prepare-state.ts";
import type { SidebarState } from "../sidebar-states/sidebar-state.ts";
import { startTestEmulator } from "../emulator/start-test-emulator.ts";

/** A ticket in the host page, with the built app's sidebar beside it. */
export interface OpenSidebar {
  page: Page;
  app: FrameLocator;
  stage: Stage;
  ticketId: number;
}

interface OpenOptions {
  locale?: "en" | "pt-BR" | "es";
  scheme?: "light" | "dark";
  /** Such as holding back a file, so that a moment in between can be looked at. */
  beforeLoad?: (page: Page) => Promise<unknown>;
}

/** Puts a fresh emulator into a state and opens its ticket; the browser's clock is set to the emulator's time. */
export async function openSidebar(
  browser: Browser,
  state: SidebarState,
  options: OpenOptions & { assumptions?: Partial<Assumptions> } = {},
): Promise<OpenSidebar> {
  const { assumptions = {} } = options;
  const running = await startTestEmulator({
    apps: ["dist"],
    now: pictureTime,
    rateLimits: false,
    assumptions,
  });
  const stage = stageOf(running);
  const ticketId = await prepareState(stage, state);
  const opened = await openTicket(browser, { ...options, stage, ticketId, as: state.as ?? "agent" });
  return { ...opened, stage, ticketId };
}

/** Opens a ticket's page in a browser context of its own. */
export async function openTicket(
  browser: Browser,
  options: OpenOptions & { stage: Stage; ticketId: number; as: "admin" | "agent" },
): Promise<{ page: Page; app: FrameLocator }> {
  const { stage, ticketId, as, locale = "en", scheme = "light" } = options;
  const page = await lendPage(browser, { width: 1280, height: 900, locale, setsClock: true });
  const { now } = (await stage.ask("GET", "/emulator/clock")) as { now: string };
  await page.clock.setFixedTime(now);
  await options.beforeLoad?.(page);
  const query = new URLSearchParams({ as, locale: locale === "en" ? "en-US" : locale, scheme });
  await page.goto(`${stage.url}/agent/tickets/${ticketId}?${query.toString()}`);
  return { page, app: page.frameLocator('iframe[src*="/sidebar.html"]') };
}
