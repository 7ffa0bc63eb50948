import { expect, it } from "vitest";
import type { UseCase } from "../use-cases/use-case.ts";
import { isWholeRun, keepResults } from "../keep-results.ts";
import { chooseCalls, listCells, nameCell, sampleCells } from "./cells.ts";
import { recordCalls, runCells } from "./run-cell.ts";

/** Makes a test of each use case: whichever call fails, and however, all that has to be true is true. */
export function testMatrix(useCases: readonly UseCase[]): void {
  it.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
    "%s: whichever call fails, it ends, reports the truth and is repaired by a clean run",
    async (name, useCase) => {
      const calls = chooseCalls(await recordCalls(useCase));
      expect(calls).not.toEqual([]);
      const cells = isWholeRun ? listCells(useCase, calls) : sampleCells(useCase, calls);
      const verdicts = await runCells(useCase, cells);
      const results = cells.map((cell, index) => ({
        cell: nameCell(cell),
        told: "",
        faults: [],
        ...verdicts[index],
      }));
      keepResults("matrix", name, { calls: calls.length, results });
      const wrong = results.filter(({ faults }) => faults.length > 0);
      expect(wrong.map(({ cell, faults }) => ({ cell, faults }))).toEqual([]);
    },
  );
}
