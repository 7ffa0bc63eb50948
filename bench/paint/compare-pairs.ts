import type { Row } from "../row.ts";
import { median } from "./median.ts";

/** Milliseconds of the app's page and of the bare page, measured in turn: the same index, the same moment. */
export interface Pairs {
  ours: number[];
  bare: number[];
}

/** Opens two pages in turn, each first as often as the other, so that the machine's moods fall on both. */
export async function measureInTurn(
  ours: () => Promise<number>,
  bare: () => Promise<number>,
  rounds: { pairs: number; warmUps: number },
): Promise<Pairs> {
  const times: Pairs = { ours: [], bare: [] };
  for (let index = -rounds.warmUps; index < rounds.pairs; index += 1) {
    const isOursFirst = index % 2 === 0;
    const first = await (isOursFirst ? ours() : bare());
    const second = await (isOursFirst ? bare() : ours());
    if (index < 0) continue;
    times.ours.push(isOursFirst ? first : second);
    times.bare.push(isOursFirst ? second : first);
  }
  return times;
}

/** One row for each limit on the median of the pairwise ratios. */
export function comparePairs(figure: string, { ours, bare }: Pairs, limits: number[]): Row[] {
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
