import { launchChromium } from "../../tests/support/launch-chromium.ts";
import { median } from "../paint/median.ts";
import { openPaintStage, type PaintStage } from "../paint/open-paint-stage.ts";
import type { Measure, Row } from "../row.ts";

const pairs = 31;
const warmUps = 3;
const slowdown = 4;
const ticketPath = "/agent/tickets/1?as=agent&locale=pt-BR";
const adminPath = "/agent/apps/2listen?as=admin&locale=pt-BR";

interface Pairs {
  ours: number[];
  bare: number[];
}

/** Opens the two pages in turn, each first as often as the other, so that the machine's moods fall on both. */
async function measureInTurn(ours: () => Promise<number>, bare: () => Promise<number>): Promise<Pairs> {
  const times: Pairs = { ours: [], bare: [] };
  for (let index = -warmUps; index < pairs; index += 1) {
    const isOursFirst = index % 2 === 0;
    const first = await (isOursFirst ? ours() : bare());
    const second = await (isOursFirst ? bare() : ours());
    if (index < 0) continue;
    times.ours.push(isOursFirst ? first : second);
    times.bare.push(isOursFirst ? second : first);
  }
  return times;
}

function describePairs(figure: string, { ours, bare }: Pairs, limits: number[]): Row[] {
  const ratio = median(ours.map((ms, index) => ms / (bare[index] ?? Number.NaN)));
  const measured = `${median(ours).toFixed(0)} ms, bare ${median(bare).toFixed(0)} ms`;
  return limits.map((limit) => ({
    figure,
    target: `≤ ${limit} × bare page`,
    measured,
    ratio,
    isMet: ratio <= limit,
  }));
}

async function measureSidebar(ours: PaintStage, bare: PaintStage): Promise<Row[]> {
  const times = await measureInTurn(
    () => ours.measure(ticketPath),
    () => bare.measure(ticketPath),
  );
  return describePairs("sidebar, navigation to painted status", times, [1.3, 0.9]);
}

/** Measures how soon each face paints what it is opened for, against a React page that does nothing. */
export const paint: Measure = {
  name: "paint",
  method: `Chromium without a window, site isolation off so that the ${slowdown}× slower processor holds for the app's frame; warm cache; ${pairs} pairs in turn after ${warmUps} to warm up; from the frame's navigation to the frame drawn after the status stands in the page; median of the pairwise ratios.`,
  async run() {
    const browser = await launchChromium([
      "--disable-site-isolation-trials",
      "--disable-features=IsolateOrigins,site-per-process",
    ]);
    const bare = await openPaintStage(browser, "build/bare-app", { slowdown, selector: "[data-status]" });
    const ours = await openPaintStage(browser, "dist", { slowdown, selector: "[data-status]" });
    const admin = await openPaintStage(browser, "dist", { slowdown, selector: "[data-screen]" });
    try {
      const sidebarRows = await measureSidebar(ours, bare);
      const adminTimes = await measureInTurn(
        () => admin.measure(adminPath),
        () => bare.measure(ticketPath),
      );
      return [...sidebarRows, ...describePairs("admin, navigation to first useful paint", adminTimes, [2.5])];
    } finally {
      await browser.close();
      await Promise.all([ours.close(), bare.close(), admin.close()]);
    }
  },
};
