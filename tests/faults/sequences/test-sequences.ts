import fc from "fast-check";
import { expect, it } from "vitest";
import { isWholeRun, keepResults } from "../keep-results.ts";
import { adminCommands } from "./admin-commands.ts";
import { otherCommands } from "./other-commands.ts";
import { runSequence, type Beginning } from "./run-sequence.ts";

const beginnings: Beginning[] = ["blank", "handMade", "setUp"];

/** Makes the test of random sequences: `count` of them, shrunk to the shortest that fails. */
export function testSequences(seed: number, { whole, sample }: { whole: number; sample: number }): void {
  const numRuns = isWholeRun ? whole : sample;
  it(`whatever ${numRuns} sequences of seed ${seed} do, one clean run leaves one of each resource and one survey a ticket`, async () => {
    let commandCount = 0;
    const commands = fc.commands([...adminCommands, ...otherCommands], { maxCommands: 16 });
    const property = fc.asyncProperty(fc.constantFrom(...beginnings), commands, async (beginning, chosen) => {
      const list = [...chosen];
      commandCount += list.length;
      expect(await runSequence(beginning, list)).toEqual([]);
    });
    const details = await fc.check(property, { seed, numRuns, endOnFailure: false });
    const failure = details.failed ? fc.defaultReportMessage(details) : null;
    keepResults("sequences", String(seed), { runs: details.numRuns, commands: commandCount, failure });
    expect(failure ?? "").toBe("");
  });
}
