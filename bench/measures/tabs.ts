import { paintedText } from "../paint/painted-text.ts";
import { comparePairs, measureInTurn, type Pairs } from "../paint/compare-pairs.ts";
import { launchSlowChromium } from "../paint/launch-slow-chromium.ts";
import { openPaintStage, type PaintStage } from "../paint/open-paint-stage.ts";
import type { Measure, Row } from "../row.ts";

const tabs = 10;
const slowdown = 4;
const pathOf = (ticketId: number): string => `/agent/tickets/${ticketId}?as=agent&locale=pt-BR`;

/** The first tickets' times alone would be too few for a median. */
const rounds = 4;

/** Opens the first ticket in a host page of its own, then the others, now with our app, now with the bare one. */
async function openTabsInTurn(ours: PaintStage, bare: PaintStage): Promise<Pairs> {
  await bare.open(pathOf(1));
  await ours.open(pathOf(1));
  const opened = { ours: 1, bare: 1 };
  return measureInTurn(
    () => ours.openTab(pathOf((opened.ours += 1))),
    () => bare.openTab(pathOf((opened.bare += 1))),
    { pairs: tabs - 1, warmUps: 0 },
  );
}

function describeMemory(ours: number, bare: number): Row {
  const kilobytes = (growth: number) => `${(growth / (tabs - 1) / 1000).toFixed(0)} kB`;
  return {
    figure: `sidebar, memory by frame of ${tabs} open tickets`,
    target: "",
    measured: `${kilobytes(ours)}, bare ${kilobytes(bare)}`,
    ratio: ours / bare,
    isMet: null,
  };
}

/** Measures the cost of a sidebar with several tickets open at once. */
export const openTicketTabs: Measure = {
  name: "tabs",
  method: `${tabs} tickets opened one after the other in one host page, in turn with the bare page as for paint, repeated ${rounds} times in a new page; the growth of the JavaScript heap after a collection, from one open ticket to ${tabs}, by frame; the host's own share of a ticket is in both.`,
  async run() {
    const browser = await launchSlowChromium();
    const bare = await openPaintStage(browser, "build/bare-app", { slowdown, selector: paintedText.bare });
    const ours = await openPaintStage(browser, "dist", { slowdown, selector: paintedText.sidebar });
    try {
      await bare.open(pathOf(1));
      await ours.open(pathOf(1));
      const bareHeap = await bare.readHeap();
      const ourHeap = await ours.readHeap();
      const times: Pairs = { ours: [], bare: [] };
      for (let round = 0; round < rounds; round += 1) {
        const more = await openTabsInTurn(ours, bare);
        times.ours.push(...more.ours);
        times.bare.push(...more.bare);
      }
      return [
        describeMemory((await ours.readHeap()) - ourHeap, (await bare.readHeap()) - bareHeap),
        ...comparePairs(`sidebar, painted status with up to ${tabs} tickets open`, times, [1.3, 0.9]),
      ];
    } finally {
      await browser.close();
      await Promise.all([ours.close(), bare.close()]);
    }
  },
};
