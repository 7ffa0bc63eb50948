import { describe, expect, it } from "vitest";
import {
  listTransitions,
  runTransition,
  type Interruption,
  type Transition,
} from "../support/account/transitions.ts";

/** Every which transition is gone here; `TRANSITION_STRIDE=1` goes all of them, some 4,200 ways and interruptions. */
const stride = Number(process.env["TRANSITION_STRIDE"] ?? 41);

describe("between any two steps of any transition, whichever write fails", () => {
  it(
    "no ticket is surveyed twice, none that opted out, and none is left out",
    { timeout: 1_800_000 },
    async () => {
      const failures: object[] = [];
      const run = async (way: Transition, interruption: Interruption): Promise<number> => {
        const { violations, left, lost, writeCount } = await runTransition(way, interruption);
        if (violations.length + left.length + lost.length > 0)
          failures.push({ way, interruption, violations, left, lost });
        return writeCount;
      };
      for (const [index, way] of listTransitions().entries()) {
        if (index % stride > 0) continue;
        const writes = await run(way, { mode: "none", at: 0 });
        for (let at = 0; at < writes; at += 1)
          for (const mode of ["refused", "closed"] as const) await run(way, { mode, at });
      }
      expect(failures).toEqual([]);
    },
  );
});
