import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../scripts/project-root.mjs";
import type { Measure, Row } from "../row.ts";
import { countRequests, type RequestCounts } from "../scale/count-requests.ts";
import { writeTickets } from "../scale/write-tickets.ts";

const sizes = [100, 1000, 10_000, 100_000];
const now = "2026-11-20T12:30:00Z";
const works: { key: keyof RequestCounts; name: string; limit: number | null }[] = [
  { key: "provisioning", name: "blank account to applied", limit: 12 },
  { key: "secondApply", name: "second apply", limit: null },
  { key: "health", name: "health", limit: 40 },
  { key: "resend", name: "resend", limit: null },
];

async function countAtSize(size: number): Promise<RequestCounts> {
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  const file = join(projectRoot, `build/bench-requests-${size}.ndjson`);
  await writeTickets(file, size, Date.parse(now));
  const counts = await countRequests(file, now);
  rmSync(file);
  return counts;
}

/** Measures whether what the app asks of Zendesk depends on the number of tickets. */
export const requestGrowth: Measure = {
  name: "request-growth",
  method:
    "The app's own use cases over HTTP against the emulator with 100, 1,000, 10,000 and 100,000 tickets, each request counted; the ratio is of the largest account to the smallest.",
  async run() {
    const counts: RequestCounts[] = [];
    for (const size of sizes) counts.push(await countAtSize(size));
    return works.map(({ key, name, limit }): Row => {
      const numbers = counts.map((each) => each[key]);
      const isFlat = new Set(numbers).size === 1;
      const isWithin = limit === null || Math.max(...numbers) <= limit;
      return {
        figure: `${name}, requests at 10², 10³, 10⁴, 10⁵ tickets`,
        target: limit === null ? "flat" : `flat, ≤ ${limit}`,
        measured: numbers.join(", "),
        ratio: (numbers.at(-1) ?? 0) / (numbers[0] ?? 1),
        isMet: isFlat && isWithin,
      };
    });
  },
};
