import fc from "fast-check";
import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { continuePlan } from "../../../src/application/provisioning/continue-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { replaceToken } from "../../../src/application/provisioning/replace-token.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../../src/domain/provisioning/plan/plan-intent.ts";
import { isSetUp } from "../../../src/domain/survey/is-set-up.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { resourceTexts } from "../../support/account/resource-texts.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import type { World } from "../world/open-world.ts";
import { setUpIntent } from "../world/states.ts";
import { command, tolerate, type Admin, type Story, type StoryCommand, type StoryModel } from "./story.ts";

const texts = resourceTexts["pt-br"];

type Who = 0 | 1;

const intentKinds = [
  "setUp",
  "changeDelay",
  "changeKind",
  "changeTag",
  "pause",
  "resume",
  "repair",
  "adopt",
  "remove",
] as const;
type IntentKind = (typeof intentKinds)[number];

/** The settings in use: what is saved, or what the account's owners have in mind. */
export function settingsInUse(world: World): Settings {
  const saved = world.saved();
  return isSetUp(saved) ? saved : world.settings();
}

function makeIntent(world: World, kind: IntentKind): PlanIntent {
  const settings = settingsInUse(world);
  const { rule, tags } = theSurvey(settings);
  const change = (changes: Parameters<World["settings"]>[0]): PlanIntent => ({
    kind: "change",
    settings: world.settings({ rule, tags, ...changes }),
    saved: world.saved(),
    texts,
  });
  switch (kind) {
    case "setUp":
      return setUpIntent(world, settings);
    case "changeDelay":
      return change({ rule: { ...rule, delayHours: rule.delayHours === 2 ? 3 : 2 } });
    case "changeKind":
      return change({ rule: { ...rule, kind: rule.kind === "trigger" ? "automation" : "trigger" } });
    case "changeTag":
      return change({ tags: { ...tags, dispatch: tags.dispatch === "outra" ? "mais_uma" : "outra" } });
    case "remove":
      return { kind, saved: world.saved() };
    default:
      return { kind, settings, texts };
  }
}

/** An admin opens a plan; it is applied later, when the account may be another. */
function openPlan(who: Who, kind: IntentKind): StoryCommand {
  const check = (model: StoryModel): boolean => {
    if (kind === "changeTag") return !model.wasRemoved;
    return kind !== "remove" || !model.hasOtherTags;
  };
  const run = async ({ world, admins }: Story, model: StoryModel): Promise<void> => {
    if (kind === "changeTag") model.hasOtherTags = true;
    if (kind === "remove") model.wasRemoved = true;
    const admin = admins[who];
    admin.plan = null;
    // The screen has no settings to change before they are saved for the first time.
    if (kind.startsWith("change") && !isSetUp(world.saved())) return;
    await tolerate(async () => {
      admin.plan = makePlan(makeIntent(world, kind), await inspectAccount(world.account));
    });
  };
  return command(`admin ${who} plans ${kind}`, run, check);
}

async function apply(world: World, admin: Admin): Promise<void> {
  const { plan } = admin;
  if (plan === null) return;
  admin.plan = null;
  const { account: gateway, installationId, token } = world;
  await tolerate(async () => {
    admin.report = await applyPlan({ gateway, plan, installationId, token });
  });
}

/** An admin applies the plan that is open, or both do at the same time. */
function applyPlans(who: readonly Who[]): StoryCommand {
  return command(`admin ${who.join(" and ")} applies`, async ({ world, admins }) => {
    await Promise.all(who.map((each) => apply(world, admins[each])));
  });
}

/** An admin goes on with a plan that was not completed. */
function continueLast(who: Who): StoryCommand {
  return command(`admin ${who} continues`, async ({ world, admins }) => {
    const admin = admins[who];
    const { report } = admin;
    if (report === null || report.isComplete) return;
    const { account: gateway, installationId, token } = world;
    await tolerate(async () => {
      admin.report = await continuePlan({ gateway, installationId, token }, report);
    });
  });
}

/** An admin types the token once more. */
const typeToken = command("an admin replaces the token", async ({ world }) => {
  const settings = settingsInUse(world);
  await tolerate(async () => {
    await replaceToken({
      gateway: world.account,
      settings,
      survey: theSurvey(settings),
      installationId: world.installationId,
      newToken: world.token,
      respondent: { name: "Ana", email: "admin@example.com" },
    });
  });
});

const anAdmin = fc.constantFrom<Who[]>(0, 1);

/** What the two admins do. Planning and applying come up more often than the rest. */
export const adminCommands: fc.Arbitrary<StoryCommand>[] = [
  fc.tuple(anAdmin, fc.constantFrom(...intentKinds)).map(([who, kind]) => openPlan(who, kind)),
  fc.tuple(anAdmin, fc.constantFrom(...intentKinds)).map(([who, kind]) => openPlan(who, kind)),
  anAdmin.map((who) => applyPlans([who])),
  anAdmin.map((who) => applyPlans([who])),
  fc.constant(applyPlans([0, 1])),
  anAdmin.map((who) => continueLast(who)),
  fc.constant(typeToken),
];
