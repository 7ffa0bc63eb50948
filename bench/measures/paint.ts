import { comparePairs, measureInTurn } from "../paint/compare-pairs.ts";
import { launchSlowChromium } from "../paint/launch-slow-chromium.ts";
import { openPaintStage } from "../paint/open-paint-stage.ts";
import { paintedText } from "../paint/painted-text.ts";
import type { Measure } from "../row.ts";

const rounds = { pairs: 31, warmUps: 3 };
const slowdown = 4;
const ticketPath = "/agent/tickets/1?as=agent&locale=pt-BR";
const adminPath = "/agent/apps/2listen?as=admin&locale=pt-BR";

/** Measures the time until each page has painted its main content, against a React page that does nothing. */
export const paint: Measure = {
  name: "paint",
  method: `Chromium without a window, site isolation off so that the ${slowdown} times slower processor holds for the app's frame; warm cache; the frame is loaded again in an open host page, ${rounds.pairs} pairs in turn after ${rounds.warmUps} to warm up; from the frame's navigation to the frame drawn after the mark (the status's text, or the heading of the admin's screen) stands in the page; median of the pairwise ratios.`,
  async run() {
    const browser = await launchSlowChromium();
    const bare = await openPaintStage(browser, "build/bare-app", { slowdown, selector: paintedText.bare });
    const sidebar = await openPaintStage(browser, "dist", { slowdown, selector: paintedText.sidebar });
    const admin = await openPaintStage(browser, "dist", { slowdown, selector: paintedText.admin });
    try {
      await bare.open(ticketPath);
      await sidebar.open(ticketPath);
      await admin.open(adminPath);
      const sidebarTimes = await measureInTurn(sidebar.loadAgain, bare.loadAgain, rounds);
      const adminTimes = await measureInTurn(admin.loadAgain, bare.loadAgain, rounds);
      return [
        ...comparePairs("sidebar, navigation to painted status", sidebarTimes, [1.3, 0.9]),
        ...comparePairs("admin, navigation to first useful paint", adminTimes, [2.5]),
      ];
    } finally {
      await browser.close();
      await Promise.all([sidebar.close(), bare.close(), admin.close()]);
    }
  },
};
