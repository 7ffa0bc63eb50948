import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { continuePlan } from "../../../src/application/provisioning/continue-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { replaceToken } from "../../../src/application/provisioning/replace-token.ts";
import type { ApplyReport } from "../../../src/application/provisioning/step-outcome.ts";
import { verifyRemoval } from "../../../src/application/provisioning/verify-removal.ts";
import { exportSettings } from "../../../src/application/settings-file/export-settings.ts";
import { importSettings } from "../../../src/application/settings-file/import-settings.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../../src/domain/provisioning/plan/plan-intent.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { resourceTexts } from "../../support/account/resource-texts.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import { setUpIntent, type StateName } from "../world/states.ts";
import { listWrongResources, type EndState } from "../world/list-wrong-resources.ts";
import { tellRefusal } from "./tell-refusal.ts";
import type { Bounds, Scene, Told, UseCase } from "./use-case.ts";

const texts = resourceTexts["pt-br"];
const one: Bounds = [1, 1];
const none: Bounds = [0, 0];
const atMostOne: Bounds = [0, 1];

/** What a plan's use case is, beyond what all plans have in common. */
interface PlanCase {
  name: string;
  state: StateName;
  end: EndState;
  intent: (scene: Scene) => PlanIntent;
  surveys: UseCase["surveys"];
}

const on = { waiting: one, between: one, later: one };
const off = { surveyed: one, waiting: atMostOne, between: atMostOne, later: none };

const changeTo =
  (changes: Parameters<Scene["settings"]>[0]) =>
  (scene: Scene): PlanIntent => ({
    kind: "change",
    settings: scene.settings(changes),
    saved: scene.saved(),
    texts,
  });

const cases: PlanCase[] = [
  {
    name: "set up",
    state: "blank",
    end: "on",
    intent: (scene) => setUpIntent(scene, scene.settings()),
    surveys: { ...on, surveyed: none },
  },
  {
    name: "set up where somebody did it by hand",
    state: "handMade",
    end: "on",
    intent: (scene) => setUpIntent(scene, scene.settings()),
    surveys: { ...on, surveyed: none },
  },
  {
    name: "adopt what was made by hand beside it",
    state: "setUpBesideHandMade",
    end: "on",
    intent: (scene) => ({ kind: "adopt", settings: scene.saved(), texts }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "change the delay",
    state: "setUp",
    end: "on",
    intent: changeTo({ rule: { delayHours: 3 } }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "change the dispatch tag",
    state: "setUp",
    end: "on",
    intent: changeTo({ tags: { dispatch: "outra_disparada" } }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "change from automation to trigger",
    state: "setUp",
    end: "on",
    intent: changeTo({ rule: { kind: "trigger" } }),
    surveys: { surveyed: one, waiting: atMostOne, between: atMostOne, later: one },
  },
  {
    name: "change from trigger to automation",
    state: "setUpWithTrigger",
    end: "on",
    intent: changeTo({ rule: { kind: "automation" } }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "change the kind and the tag while paused",
    state: "paused",
    end: "paused",
    intent: changeTo({ rule: { kind: "trigger" }, tags: { dispatch: "outra_disparada" } }),
    surveys: { surveyed: one, waiting: none, between: none, later: none },
  },
  {
    name: "import settings",
    state: "setUp",
    end: "on",
    intent: (scene) => ({ kind: "change", settings: importedSettings(scene), saved: scene.saved(), texts }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "pause",
    state: "setUp",
    end: "paused",
    intent: (scene) => ({ kind: "pause", settings: scene.saved() }),
    surveys: off,
  },
  {
    name: "resume",
    state: "paused",
    end: "on",
    intent: (scene) => ({ kind: "resume", settings: scene.saved(), texts }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "repair",
    state: "drifted",
    end: "on",
    intent: (scene) => ({ kind: "repair", settings: scene.saved(), texts }),
    surveys: { ...on, surveyed: one },
  },
  {
    name: "remove",
    state: "setUp",
    end: "gone",
    intent: (scene) => ({ kind: "remove", saved: scene.saved() }),
    surveys: off,
  },
];

/** The last report of a scene's person, which the screen goes on from. */
const reports = new WeakMap<Scene, ApplyReport>();

function planCase({ name, state, end, intent, surveys }: PlanCase): UseCase {
  const work = async (scene: Scene): Promise<Told> => {
    const { account: gateway, installationId, token } = scene;
    const plan = makePlan(intent(scene), await inspectAccount(gateway));
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) return { claim: "notDone", words: errors.map(({ code }) => code).join(" ") };
    const report = await applyPlan({ gateway, plan, installationId, token });
    reports.set(scene, report);
    if (plan.intent.kind === "remove" && report.isComplete) return tellLeftOver(scene, plan.intent.saved);
    return tellReport(report);
  };
  return {
    name,
    state,
    writes: true,
    mostMinutes: 15,
    surveys,
    run: (scene) => tellRefusal(() => work(scene)),
    disprove: async (scene, { claim }) =>
      claim === "done" ? ((await listWrongResources(scene, end))[0] ?? null) : null,
    async next(scene, before) {
      const earlier = reports.get(scene);
      if (earlier && !earlier.isComplete) {
        const { account: gateway, installationId, token } = scene;
        await continuePlan({ gateway, installationId, token }, earlier);
      }
      const told = await work(scene);
      // Who left between two steps finds the overview saying that it is paused.
      if (end === "on" && before === null) await resume(scene);
      if (told.claim !== "done") throw new Error(`A clean run ends in ${told.words}`);
    },
    listWrong: (scene) => listWrongResources(scene, end),
  };
}

async function resume(scene: Scene): Promise<void> {
  const { account: gateway, installationId, token } = scene;
  const account = await inspectAccount(gateway);
  const plan = makePlan({ kind: "resume", settings: scene.saved(), texts }, account);
  await applyPlan({ gateway, plan, installationId, token });
}

/** The screen looks once more after a removal. */
async function tellLeftOver({ account }: Scene, saved: Settings | null): Promise<Told> {
  const { left, unreadable } = await verifyRemoval(account, saved);
  const words = `${left.length} left`;
  if (left.length > 0) return { claim: "notDone", words };
  return { claim: unreadable.length > 0 ? "inDoubt" : "done", words };
}

function tellReport({ isComplete, outcomes }: ApplyReport): Told {
  const failed = outcomes.filter((outcome) => outcome.state === "failed");
  return {
    claim: isComplete ? "done" : "notDone",
    words: failed.map(({ stepId, failure }) => `${stepId} ${failure.kind}`).join(", ") || "complete",
  };
}

/** The settings as a file from another account holds them, with another delay. */
function importedSettings(scene: Scene): Settings {
  const imported = importSettings(exportSettings(scene.settings({ rule: { delayHours: 3 } })));
  if (!imported.ok) throw new Error(`Failed to import: ${imported.code}`);
  return imported.settings;
}

const tokenCase: UseCase = {
  name: "replace the token",
  state: "setUp",
  writes: true,
  mostMinutes: 15,
  surveys: { ...on, surveyed: one },
  run: (scene) =>
    tellRefusal(async () => {
      const { test, report } = await replaceToken(tokenInput(scene));
      return report === null ? { claim: "notDone", words: test.code } : tellReport(report);
    }),
  disprove: async () => null,
  async next(scene) {
    const { report } = await replaceToken(tokenInput(scene));
    if (!report?.isComplete) throw new Error("A clean replacement of the token is not complete");
  },
  listWrong: (scene) => listWrongResources(scene, "on"),
};

function tokenInput(scene: Scene): Parameters<typeof replaceToken>[0] {
  const settings = scene.saved();
  return {
    gateway: scene.account,
    settings,
    survey: theSurvey(settings),
    installationId: scene.installationId,
    newToken: scene.token,
    respondent: { name: "Ana", email: "admin@example.com" },
  };
}

/** The look after a removal, where something was left. */
const verifyCase: UseCase = {
  name: "look whether a removal left something",
  state: "setUp",
  writes: false,
  mostMinutes: 15,
  surveys: {},
  run: (scene) => tellRefusal(() => tellLeftOver(scene, scene.saved())),
  disprove: async (_scene, { claim }) => (claim === "done" ? "it says that nothing is left" : null),
  next: async () => undefined,
  listWrong: async () => [],
};

/** Use cases that plan and apply. */
export const planCases: UseCase[] = [...cases.map(planCase), tokenCase, verifyCase];
