import { launchSlowChromium } from "../paint/launch-slow-chromium.ts";
import { openPaintStage } from "../paint/open-paint-stage.ts";
import { paintedText } from "../paint/painted-text.ts";
import type { Measure } from "../row.ts";

/** Counts what a sidebar asks of REST up to its status. */
export const requests: Measure = {
  name: "requests",
  method: "The emulator's log of requests through ZAF, read when the status of one ticket has been painted.",
  async run() {
    const browser = await launchSlowChromium();
    const stage = await openPaintStage(browser, "dist", { slowdown: 1, selector: paintedText.sidebar });
    try {
      await stage.open("/agent/tickets/1?as=agent&locale=pt-BR");
      const count = await stage.countRequests();
      return [
        {
          figure: "sidebar, REST requests before its status shows",
          target: "0",
          measured: String(count),
          ratio: null,
          isMet: count === 0,
        },
      ];
    } finally {
      await browser.close();
      await stage.close();
    }
  },
};
