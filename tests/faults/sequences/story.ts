import type fc from "fast-check";
import type { ApplyReport } from "../../../src/application/provisioning/step-outcome.ts";
import { isGatewayError } from "../../../src/application/ports/gateway-error.ts";
import type { Plan } from "../../../src/domain/provisioning/plan/plan.ts";
import type { World } from "../world/open-world.ts";

/** An admin with the page open: what was planned, and what came of the last plan that was applied. */
export interface Admin {
  plan: Plan | null;
  report: ApplyReport | null;
}

/** A ticket of the story, and how often a person confirmed that its survey be sent again. */
export interface StoryTicket {
  id: number;
  confirmations: number;
}

/** The account in which a sequence of commands happens, with the people in it. */
export interface Story {
  world: World;
  admins: [Admin, Admin];
  tickets: StoryTicket[];
}

/** What decides which commands may follow. */
export interface StoryModel {
  /** Once rules are gone, nobody can tell which other tag a surveyed ticket has. */
  wasRemoved: boolean;
  hasOtherTags: boolean;
}

/** A step of a sequence: anybody's, time's or a failure. */
export type StoryCommand = fc.AsyncCommand<StoryModel, Story>;

/** Makes a command; `check` says when it may come, and without it, it always may. */
export function command(
  words: string,
  run: (story: Story, model: StoryModel) => Promise<void>,
  check: (model: StoryModel) => boolean = () => true,
): StoryCommand {
  return { check, run: (model, story) => run(story, model), toString: () => words };
}

/** Lets Zendesk refuse: the screens show it. Anything else is a bug and fails the sequence. */
export async function tolerate(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isGatewayError(error)) throw error;
  }
}
