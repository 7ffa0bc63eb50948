import fc from "fast-check";
import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import { addForeignResources, isForeignTouched } from "../world/foreign-resources.ts";
import { listWrongResources } from "../world/list-wrong-resources.ts";
import { openWorld, type World } from "../world/open-world.ts";
import { setUpIntent, states } from "../world/states.ts";
import { settingsInUse } from "./admin-commands.ts";
import type { Story, StoryModel } from "./story.ts";

/** Where a sequence begins. */
export type Beginning = "blank" | "handMade" | "setUp";

/**
 * Runs the commands, then one clean run of the set-up and the hours in which every survey falls due. Answers what is not as it
 * has to be then, whatever came before: exactly one of each resource, and for each ticket as many surveys as people asked for.
 */
export async function runSequence(
  beginning: Beginning,
  commands: Iterable<fc.AsyncCommand<StoryModel, Story>>,
): Promise<string[]> {
  const world = await openWorld();
  try {
    await addForeignResources(world);
    const { surveyed } = await states[beginning](world);
    const tickets = [{ id: surveyed, confirmations: 0 }];
    const admins: Story["admins"] = [
      { plan: null, report: null },
      { plan: null, report: null },
    ];
    const story: Story = { world, admins, tickets };
    const model: StoryModel = { wasRemoved: false, hasOtherTags: false };
    world.client.begin("timesOut");
    await fc.asyncModelRun(() => ({ model, real: story }), commands);
    world.client.mend();
    await world.ask("DELETE /emulator/faults");
    return [...(await setUpCleanly(world)), ...(await listWrongTickets(story, beginning))];
  } finally {
    await world.stop();
  }
}

async function setUpCleanly(world: World): Promise<string[]> {
  const { account: gateway, installationId, token } = world;
  const { rule, tags } = theSurvey(settingsInUse(world));
  const settings = world.settings({ rule: { ...rule, kind: "automation" }, tags });
  const plan = makePlan(setUpIntent(world, settings), await inspectAccount(gateway));
  const { isComplete } = await applyPlan({ gateway, plan, installationId, token });
  const wrong = await listWrongResources(world, "on");
  if (!isComplete) wrong.push("the clean run is not complete");
  if (isForeignTouched(world)) wrong.push("a resource that is not ours was changed");
  return wrong;
}

async function listWrongTickets({ world, tickets }: Story, beginning: Beginning): Promise<string[]> {
  await world.passHours(6);
  const counts = await world.countSurveys();
  const { optOut } = theSurvey(world.saved()).tags;
  return tickets.flatMap(({ id, confirmations }, index) => {
    const count = counts.get(id) ?? 0;
    const stored = world.running.emulator.account.tickets.get(id);
    // The first ticket had its survey before the app came, unless the app sent it.
    const isOwed = stored?.status === "solved" && !stored.tags.includes(optOut);
    const first = index === 0 && beginning !== "setUp" ? 0 : 1;
    const least = isOwed ? first : 0;
    const most = first + confirmations;
    if (count > most) return [`ticket ${index}: ${count} surveys, ${most} at most`];
    return count < least ? [`ticket ${index}: ${count} surveys, ${least} at least`] : [];
  });
}
