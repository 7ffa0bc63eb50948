import { measurePage } from "../../scripts/checks/check-budget.mjs";
import type { Measure } from "../row.ts";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
/** What Zendesk's React scaffold ships to show a heading and a button, measured the same way. */
const scaffoldBytes = 80_000;

/** Weighs what each page must fetch before it shows anything. */
export const bytes: Measure = {
  name: "bytes",
  method:
    "Each file that a built page references, and what those import statically, compressed by gzip one by one; the ZAF SDK is not counted. The ratio is to the 80.0 kB of Zendesk's React scaffold.",
  async run() {
    const sidebar = measurePage("sidebar.html");
    const admin = measurePage("admin.html");
    return [
      {
        figure: "sidebar, html + js + css until its status shows",
        target: `≤ ${kilobytes(sidebar.budgetBytes)}`,
        measured: kilobytes(sidebar.gzipBytes),
        ratio: sidebar.gzipBytes / scaffoldBytes,
        isMet: sidebar.gzipBytes <= sidebar.budgetBytes,
      },
      {
        figure: "admin, html + js + css until its first screen",
        target: `≤ ${kilobytes(admin.budgetBytes)}`,
        measured: kilobytes(admin.gzipBytes),
        ratio: admin.gzipBytes / scaffoldBytes,
        isMet: admin.gzipBytes <= admin.budgetBytes,
      },
    ];
  },
};
