import type { PreparedTickets, StateName } from "../world/states.ts";
import type { World } from "../world/open-world.ts";

/** The world of one cell. */
export interface Scene extends World {
  prepared: PreparedTickets;
  /** When the use case began: readings are asked as of then, so that two can be compared. */
  startedMs: number;
}

/** What the app reported to the person. */
export interface Told {
  /** `done`: it is as asked. `notDone`: it is not. `inDoubt`: it is not known, and the person is told so. */
  claim: "done" | "notDone" | "inDoubt";
  /** The outcome in the app's own codes, for the report of a cell. */
  words: string;
}

/** At least and at most so many surveys. */
export type Bounds = readonly [least: number, most: number];

/** Something that a person does with the app, and what has to be true of it whatever fails. */
export interface UseCase {
  name: string;
  state: StateName;
  /** True for one that changes something: then hours pass, and surveys are counted. */
  writes: boolean;
  /** What it must end within on the emulated clock. */
  mostMinutes: number;
  /** Runs before anything fails. */
  before?: (scene: Scene) => Promise<void>;
  run: (scene: Scene) => Promise<Told>;
  /** Why the report is untrue; null where it is true. */
  disprove: (scene: Scene, told: Told) => Promise<string | null>;
  /** What the person does next, with nothing failing; `told` is null for one who left or saw a bug. */
  next: (scene: Scene, told: Told | null) => Promise<void>;
  /** What is not as it has to be in the end; empty where all is. */
  listWrong: (scene: Scene) => Promise<string[]>;
  /** How many surveys each ticket has in the end; `later` was solved after the last run, `between` before it. */
  surveys: Partial<Record<"surveyed" | "waiting" | "between" | "later" | "refused", Bounds>>;
}
