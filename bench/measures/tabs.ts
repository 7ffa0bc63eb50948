import { comparePairs } from "../paint/compare-pairs.ts";
import { launchSlowChromium } from "../paint/launch-slow-chromium.ts";
import { openPaintStage, type PaintStage } from "../paint/open-paint-stage.ts";
import type { Measure } from "../row.ts";

const tabs = 10;
const slowdown = 4;

interface OpenedTabs {
  times: number[];
  bytesPerFrame: number;
}

/** Opens the tickets one after the other; the heap's growth after the first is its frames' own. */
async function openTabs(stage: PaintStage): Promise<OpenedTabs> {
  const pathOf = (ticketId: number) => `/agent/tickets/${ticketId}`;
  const times = [await stage.measure(`${pathOf(1)}?as=agent&locale=pt-BR`)];
  const heapOfOne = await stage.readHeap();
  for (let ticketId = 2; ticketId <= tabs; ticketId += 1)
    times.push(await stage.measureTab(pathOf(ticketId)));
  const heapOfAll = await stage.readHeap();
  return { times: times.slice(1), bytesPerFrame: (heapOfAll - heapOfOne) / (tabs - 1) };
}

/** Measures what a sidebar costs where many tickets stand open at once. */
export const openTicketTabs: Measure = {
  name: "tabs",
  method: `${tabs} tickets opened one after the other in one host page, as for paint; the growth of the JavaScript heap after a collection, from one open ticket to ${tabs}, by frame; the host's own share of a ticket is in both.`,
  async run() {
    const browser = await launchSlowChromium();
    const bareStage = await openPaintStage(browser, "build/bare-app", {
      slowdown,
      selector: "[data-status]",
    });
    const ourStage = await openPaintStage(browser, "dist", { slowdown, selector: "[data-status]" });
    try {
      await openTabs(bareStage);
      await openTabs(ourStage);
      const bare = await openTabs(bareStage);
      const ours = await openTabs(ourStage);
      const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
      const memory = {
        figure: `sidebar, memory by frame of ${tabs} open tickets`,
        target: "",
        measured: `${kilobytes(ours.bytesPerFrame)}, bare ${kilobytes(bare.bytesPerFrame)}`,
        ratio: ours.bytesPerFrame / bare.bytesPerFrame,
        isMet: null,
      };
      const times = { ours: ours.times, bare: bare.times };
      return [
        memory,
        ...comparePairs(`sidebar, painted status while up to ${tabs} stand open`, times, [1.3, 0.9]),
      ];
    } finally {
      await browser.close();
      await Promise.all([ourStage.close(), bareStage.close()]);
    }
  },
};
