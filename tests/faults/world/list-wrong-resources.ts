import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { listOwned } from "../../../src/domain/provisioning/plan/list-owned.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type {
  ObservedAccount,
  ObservedRule,
} from "../../../src/domain/provisioning/resources/observed-account.ts";
import { resourceTexts } from "../../support/account/resource-texts.ts";
import { isForeign } from "./foreign-resources.ts";
import type { World } from "./open-world.ts";

/** How an account that the app works in has to be in the end. */
export type EndState = "on" | "paused" | "gone";

function rulesOf({ automations, triggers }: ObservedAccount): ObservedRule[] {
  return [...automations, ...triggers];
}

/** What of ours is missing, double, off, on or not as the settings want; empty where all is right. */
export async function listWrongResources(world: World, end: EndState): Promise<string[]> {
  const account = await inspectAccount(world.account);
  const { rules, webhooks } = listOwned(account);
  const all = [...account.webhooks, ...account.automations, ...account.triggers];
  const added = all.filter((resource) => !isForeign(world, resource.id));
  if (end === "gone") return added.map(({ id }) => `${id} is left`);
  const wrong: string[] = [];
  if (webhooks.length !== 1) wrong.push(`${webhooks.length} webhooks`);
  for (const role of ["resend", "followUp"]) {
    const count = rules.filter((rule) => rule.role === role).length;
    if (count !== 1) wrong.push(`${count} rules for ${role}`);
  }
  // The rule of the other kind stays, switched off.
  const dispatchIds = rules.filter(({ role }) => role === "dispatch").map(({ id }) => id);
  const dispatching = rulesOf(account).filter(({ id, isActive }) => isActive && dispatchIds.includes(id));
  const wantedDispatching = end === "on" ? 1 : 0;
  if (dispatchIds.length === 0) wrong.push("no rule for dispatch");
  if (dispatching.length !== wantedDispatching) wrong.push(`${dispatching.length} rules dispatch`);
  const active = added.filter((one) => "kind" in one && one.isActive).length;
  const wanted = end === "on" ? 3 : 2;
  if (active !== wanted) wrong.push(`${active} active rules, not ${wanted}`);
  const { steps } = makePlan(
    { kind: "repair", settings: world.saved(), texts: resourceTexts["pt-br"] },
    account,
  );
  return [...wrong, ...steps.map(({ id }) => `${id} is still to do`)];
}
