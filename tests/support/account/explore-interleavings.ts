/** Makes an actor's next call wait for its turn; the call is whole when `done` is called. */
export type TakeTurn = (actor: string) => Promise<() => void>;

interface Waiting {
  actor: string;
  grant: () => void;
}

/**
 * Runs actors time and again, until every order of their calls was tried: depth first, one call after the other, nothing left to
 * chance. The first turn is always the first one's to wait: the actors do the same, and an order with their names swapped is no other
 * order. All that an actor waits for must go through `takeTurn`. Answers how many orders there are.
 *
 * @param run starts the actors on fresh data, and checks what came of it; `order` lists the turns that were given
 */
export async function exploreInterleavings(
  run: (takeTurn: TakeTurn, order: readonly string[]) => Promise<void>,
): Promise<number> {
  let prefix: number[] | null = [];
  let orders = 0;
  while (prefix !== null) {
    const widths = await runInOrder(prefix, run);
    prefix = nextPrefix(prefix, widths);
    orders += 1;
  }
  return orders;
}

/** Runs once by the prefix' choices and the first choice after them; answers how many choices there were at each turn. */
async function runInOrder(
  prefix: readonly number[],
  run: (takeTurn: TakeTurn, order: readonly string[]) => Promise<void>,
): Promise<number[]> {
  const waiting: Waiting[] = [];
  const order: string[] = [];
  const widths: number[] = [];
  let callEnded = () => {};
  const takeTurn: TakeTurn = (actor) =>
    new Promise((resolve) => waiting.push({ actor, grant: () => resolve(() => callEnded()) }));
  const state = { isOver: false };
  const whole = run(takeTurn, order).finally(() => {
    state.isOver = true;
    callEnded();
  });
  whole.catch(() => {});
  for (await settle(); !state.isOver; await settle()) {
    const choice = prefix[widths.length] ?? 0;
    const [chosen] = waiting.splice(choice, 1);
    if (!chosen) throw new Error("Failed to go on: every actor waits for something that takes no turn.");
    widths.push(waiting.length + 1);
    order.push(chosen.actor);
    await new Promise<void>((resolve) => {
      callEnded = resolve;
      chosen.grant();
    });
  }
  await whole;
  return widths;
}

/** Lets everything run that waits for no turn. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function nextPrefix(prefix: readonly number[], widths: readonly number[]): number[] | null {
  for (let turn = widths.length - 1; turn >= 1; turn -= 1) {
    const choice = (prefix[turn] ?? 0) + 1;
    if (choice < (widths[turn] ?? 0))
      return [...Array.from({ length: turn }, (_, at) => prefix[at] ?? 0), choice];
  }
  return null;
}
