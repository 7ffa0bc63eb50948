import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { projectRoot } from "../project-root.mjs";
import { openStage } from "./open-stage.ts";
import { galleryFolder } from "./keep-for-docs.ts";
import type { Scene, Stage } from "./scene.ts";

/** The element that shows that an app's first screen is ready: the sidebar's status, or the heading of the admin page. */
const firstScreen = "[data-status], #root h1";
const appFrame = 'iframe[src*="/sidebar.html"], iframe[src*="/admin.html"]';

async function openPage(page: Page, scene: Scene, stage: Stage): Promise<void> {
  const path = typeof scene.path === "string" ? scene.path : await scene.path(stage);
  // The page's clock is set to the emulator's time, so that "today" means the same to both.
  const { now } = (await stage.ask("GET", "/emulator/clock")) as { now: string };
  await page.clock.setFixedTime(now);
  const query = new URLSearchParams({ as: scene.role, locale: scene.locale, scheme: scene.scheme });
  await page.goto(`${stage.url}${path}?${query.toString()}`);
  const frame = page.locator(appFrame).first();
  await frame.waitFor();
  if (scene.appWidth !== undefined) {
    await frame.evaluate((element, width) => {
      element.style.width = `${width}px`;
    }, scene.appWidth);
  }
}

/** The app's page scrolls inside its frame: the window takes what it holds, and the room beneath it. */
async function fitWindow(page: Page, { viewport }: Scene): Promise<void> {
  const frame = page.locator(appFrame).first();
  const top = (await frame.boundingBox())?.y ?? 0;
  const height = await page
    .frameLocator(appFrame)
    .first()
    .locator("main")
    .evaluate((main) => {
      const ends = [...main.children].map((child) => child.getBoundingClientRect().bottom + window.scrollY);
      return Math.ceil(Math.max(...ends) + Number.parseFloat(getComputedStyle(main).paddingBottom));
    });
  await page.setViewportSize({ width: viewport.width, height: Math.ceil(top) + height });
}

/** Plays one scene on an emulator of its own and writes its picture; resolves to the file's path. */
export async function takePicture(browser: Browser, scene: Scene): Promise<string> {
  const { stage, close } = await openStage();
  const context = await browser.newContext({
    viewport: scene.viewport,
    colorScheme: scene.scheme,
    locale: scene.locale,
    timezoneId: "America/Sao_Paulo",
    reducedMotion: "reduce",
  });
  try {
    await scene.prepare?.(stage);
    const page = await context.newPage();
    await openPage(page, scene, stage);
    const app = page.frameLocator(appFrame).first();
    await app.locator(firstScreen).first().waitFor();
    await scene.act?.(page, app, stage);
    if (scene.fitsContent) await fitWindow(page, scene);
    const file = join(projectRoot, galleryFolder, `${scene.name}.png`);
    const subject = scene.frame === "app" ? page.locator(appFrame).first() : page;
    await subject.screenshot({ path: file, animations: "disabled", caret: "hide" });
    return file;
  } finally {
    await context.close();
    await close();
  }
}
