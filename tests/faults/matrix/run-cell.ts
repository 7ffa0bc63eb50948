import { addForeignResources, isForeignTouched } from "../world/foreign-resources.ts";
import { openWorld } from "../world/open-world.ts";
import { prepareState } from "../world/states.ts";
import type { Endpoint } from "../world/fault-client.ts";
import type { Scene, Told, UseCase } from "../use-cases/use-case.ts";
import type { Cell } from "./cells.ts";
import { judgeSurveys } from "./judge-surveys.ts";

/** What may be wrong with a cell. `silent`: the report differs from the account. */
export type Fault = "hung" | "threw" | "silent" | "foreign" | "doubled" | "lost" | "notConverged";

/** What became of a cell; no faults where all is well. */
export interface Verdict {
  told: string;
  faults: { fault: Fault; why: string }[];
}

/** Real time after which a use case that neither ends nor asks is taken for hung. */
const hungAfterMs = 20_000;
const mostCalls = 600;

/** The calls that a use case makes where nothing fails. */
export async function recordCalls(useCase: UseCase): Promise<Endpoint[]> {
  return inScene(useCase, async (scene) => {
    scene.client.begin("timesOut");
    await useCase.run(scene);
    return [...scene.client.calls];
  });
}

/**
 * Breaks one call of a use case in each cell, and checks what is reported, what is done, and whether a clean run puts it right. Use cases
 * that write begin each cell in an account of its own.
 */
export async function runCells(useCase: UseCase, cells: readonly Cell[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const runIn = async (scene: Scene, cell: Cell): Promise<void> =>
    void verdicts.push(await runCell(scene, cell));
  if (useCase.writes) for (const cell of cells) await inScene(useCase, (scene) => runIn(scene, cell));
  else
    await inScene(useCase, async (scene) => {
      for (const cell of cells) await runIn(scene, cell);
    });
  return verdicts;
}

async function runCell(scene: Scene, cell: Cell): Promise<Verdict> {
  const { useCase } = cell;
  const verdict: Verdict = { told: "left", faults: [] };
  const add = (fault: Fault, why: string): void => void verdict.faults.push({ fault, why });
  const listening = listenForRejections((reason) => add("threw", `unhandled: ${describe(reason)}`));
  try {
    const ended = await breakCall(scene, cell);
    if (ended.kind === "hung" || ended.kind === "threw") add(ended.kind, ended.why);
    const told = ended.kind === "told" ? ended.told : null;
    if (told !== null) {
      verdict.told = `${told.claim}: ${told.words}`;
      const lie = await useCase.disprove(scene, told);
      if (lie !== null) add("silent", `${verdict.told}, but ${lie}`);
    }
    await goOn(scene, useCase, { told, add });
  } finally {
    listening.stop();
  }
  return verdict;
}

async function goOn(
  scene: Scene,
  useCase: UseCase,
  { told, add }: { told: Told | null; add: (fault: Fault, why: string) => void },
): Promise<void> {
  const { writes } = useCase;
  const between = writes ? await scene.addTicket("between") : null;
  if (writes) await scene.passHours(4);
  try {
    await useCase.next(scene, told);
    for (const wrong of await useCase.listWrong(scene)) add("notConverged", wrong);
  } catch (error) {
    add("notConverged", describe(error));
  }
  if (isForeignTouched(scene)) add("foreign", "a resource that is not ours was changed");
  if (between === null) return;
  const later = await scene.addTicket("later");
  await scene.passHours(4);
  for (const { fault, why } of await judgeSurveys(scene, useCase, { between, later })) add(fault, why);
}

type Ending = { kind: "told"; told: Told } | { kind: "left" } | { kind: "threw" | "hung"; why: string };

async function breakCall(scene: Scene, { useCase, call, kind }: Cell): Promise<Ending> {
  const { client } = scene;
  client.begin(kind.silence);
  const leaving: Promise<Ending>[] = [];
  if (kind.fault === null) leaving.push(client.leaveAfter(call.index).then(() => ({ kind: "left" })));
  else {
    const where =
      kind.lasts === "allFail"
        ? { match: "*", skip: call.index }
        : { match: call.endpoint, skip: call.nth, ...(kind.lasts === "once" ? { times: 1 } : {}) };
    await scene.ask("POST /emulator/faults", { ...kind.fault, ...where });
  }
  const startMs = scene.running.emulator.clock.now();
  const watch = startWatch();
  const ending = await Promise.race([
    useCase.run(scene).then(
      (told): Ending => ({ kind: "told", told }),
      (error: unknown): Ending => ({ kind: "threw", why: describe(error) }),
    ),
    watch.hung,
    ...leaving,
  ]);
  watch.stop();
  await scene.ask("DELETE /emulator/faults");
  const tookMinutes = (scene.running.emulator.clock.now() - startMs) / 60_000;
  const askedCount = client.calls.length;
  client.comeBack();
  client.begin("timesOut");
  if (ending.kind !== "hung" && tookMinutes > useCase.mostMinutes)
    return { kind: "hung", why: `it took ${Math.round(tookMinutes)} minutes` };
  if (askedCount > mostCalls) return { kind: "hung", why: `it made ${askedCount} calls` };
  return ending;
}

function startWatch(): { hung: Promise<Ending>; stop: () => void } {
  let timer: NodeJS.Timeout;
  const hung = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "hung", why: "it never ended" }), hungAfterMs);
  });
  return { hung, stop: () => clearTimeout(timer) };
}

async function inScene<Result>(useCase: UseCase, work: (scene: Scene) => Promise<Result>): Promise<Result> {
  const world = await openWorld();
  try {
    await addForeignResources(world);
    const prepared = await prepareState(world, useCase.state);
    const scene: Scene = { ...world, prepared, startedMs: world.running.emulator.clock.now() };
    await useCase.before?.(scene);
    return await work(scene);
  } finally {
    await world.stop();
  }
}

function listenForRejections(onReason: (reason: unknown) => void): { stop: () => void } {
  process.on("unhandledRejection", onReason);
  return { stop: () => void process.off("unhandledRejection", onReason) };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
}
