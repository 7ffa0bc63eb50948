import type { Bounds, Scene, UseCase } from "../use-cases/use-case.ts";

const never: Bounds = [0, 0];

/** Compares what 2listen took for each ticket with what the use case says it has to be. */
export async function judgeSurveys(
  scene: Scene,
  { surveys }: UseCase,
  added: { between: number; later: number },
): Promise<{ fault: "doubled" | "lost"; why: string }[]> {
  const { surveyed, waiting, refused, optedOut, open } = scene.prepared;
  const counts = await scene.countSurveys();
  const expected: [string, number | null, Bounds][] = [
    ["surveyed", surveyed, surveys.surveyed ?? [1, 1]],
    ["waiting", waiting, surveys.waiting ?? [1, 1]],
    ["between", added.between, surveys.between ?? [1, 1]],
    ["later", added.later, surveys.later ?? [1, 1]],
    ["refused", refused, surveys.refused ?? never],
    ["opted out", optedOut, never],
    ["open", open, never],
  ];
  return expected.flatMap(([name, ticketId, [least, most]]): { fault: "doubled" | "lost"; why: string }[] => {
    if (ticketId === null) return [];
    const count = counts.get(ticketId) ?? 0;
    if (count > most) return [{ fault: "doubled", why: `${name}: ${count} surveys, ${most} at most` }];
    if (count < least) return [{ fault: "lost", why: `${name}: ${count} surveys, ${least} at least` }];
    return [];
  });
}
