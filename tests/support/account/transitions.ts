import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { intentAfter } from "../../../src/application/provisioning/intent-after.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../../src/domain/provisioning/plan/plan-intent.ts";
import type { RuleKind, Settings } from "../../../src/domain/survey/settings.ts";
import { aSetUp, someSettings } from "./a-set-up.ts";
import { resourceTexts } from "./resource-texts.ts";
import { aTransitionAccount } from "./transition-account.ts";
import type { TransitionAccount } from "./transition-account.ts";

export type StartingPoint =
  | "on"
  | "paused"
  | "unmanagedAutomation"
  | "unmanagedTrigger"
  | "pausedBesideUnmanaged";

/** What somebody did by hand to what the app made; nothing that sends twice by itself. */
export type Drift = "none" | "followUpGone" | "followUpOff" | "resendGone" | "webhookGone" | "dispatchGone";

/** One way from what is in an account to other settings. */
export interface Transition {
  from: RuleKind;
  start: StartingPoint;
  drift: Drift;
  to: RuleKind;
  changesTags: boolean;
  delayHours: number;
  intent: "setUp" | "change" | "adopt" | "resume" | "repair" | "pause";
}

/** Where a plan is interrupted: no write, one that is refused, or all from one on, as where a page is closed. */
export interface Interruption {
  mode: "none" | "refused" | "closed";
  at: number;
}

/** What came of a transition: all of it should be empty. */
export interface TransitionResult {
  violations: string[];
  /** Steps that a plan would still have after everything was applied. */
  left: string[];
  /** Tickets that wait for a survey that never comes, where an automation that is on should have sent it. */
  lost: string[];
  /** How many writes the first plan came to. */
  writeCount: number;
}

function settingsOf(kind: RuleKind, changes: { isNew: boolean; delayHours: number }): Settings {
  return someSettings({
    rule: { kind, delayHours: changes.delayHours },
    tags: changes.isNew ? { dispatch: "pesquisa_nova", optOut: "nao_pesquisar" } : {},
  });
}

const token = "segredo";

/** Goes one way, interrupted as asked, then once more to its end. */
export async function runTransition(way: Transition, interruption: Interruption): Promise<TransitionResult> {
  const account = aTransitionAccount();
  const former = settingsOf(way.from, { isNew: false, delayHours: 2 });
  const wanted = settingsOf(way.to, { isNew: way.changesTags, delayHours: way.delayHours });
  await prepare(account, way, former);
  const isInterrupted = (write: number): boolean =>
    interruption.mode === "refused"
      ? write === interruption.at
      : interruption.mode === "closed" && write >= interruption.at;
  account.countFrom();
  account.isBusy = true;
  let writeCount = 0;
  account.refuse = (write) => {
    writeCount = write + 1;
    return isInterrupted(write);
  };
  const report = await apply(account, intentOf(way, account.saved, wanted));
  account.refuse = () => false;
  account.passHours(4);
  if (!report.isComplete) await apply(account, intentAfter(report));
  account.isBusy = false;
  account.passHours(wanted.surveys[0]?.rule.delayHours === 24 ? 30 : 6);
  const rest = makePlan(intentOf(way, account.saved, wanted), await inspectAccount(account.gateway));
  const isOn = way.intent === "setUp" || way.intent === "resume" || way.start !== "paused";
  // While its webhook is gone a rule tags without sending: that is found in the deliveries, and not by a plan.
  const isSending = way.to === "automation" && isOn && way.drift !== "webhookGone";
  return {
    violations: account.violations,
    left: rest.steps.map(({ id }) => id),
    lost: isSending && way.intent !== "pause" ? account.listWithoutSurvey() : [],
    writeCount,
  };
}

async function apply(account: TransitionAccount, intent: PlanIntent) {
  const plan = makePlan(intent, await inspectAccount(account.gateway));
  return applyPlan({ gateway: account.gateway, plan, installationId: 1, token });
}

function intentOf({ intent }: Transition, saved: Settings | null, settings: Settings): PlanIntent {
  if (intent === "setUp") return aSetUp(settings, { saved, adoptsUnmanaged: true });
  const texts = resourceTexts["pt-br"];
  if (intent === "change") return { kind: intent, settings, saved, texts };
  return { kind: intent, settings, texts };
}

/** The account as the plan finds it: some tickets surveyed, one opted out, one that waits. */
async function prepare(account: TransitionAccount, way: Transition, former: Settings): Promise<void> {
  const isOurs = way.start === "on" || way.start === "paused" || way.start === "pausedBesideUnmanaged";
  if (isOurs) await apply(account, aSetUp(former, { saved: null }));
  else await makeByHand(account, way.start === "unmanagedTrigger" ? "trigger" : "automation");
  account.solve("surveyed before");
  if (isOurs) account.solve("opted out before", ["pesquisa2listen_nao_enviar"]);
  account.passHours(4);
  if (way.start === "paused" || way.start === "pausedBesideUnmanaged")
    await apply(account, { kind: "pause", settings: former });
  if (way.start === "pausedBesideUnmanaged") await makeByHand(account, "automation");
  await drift(account, way.drift);
  account.solve("waiting");
}

/** The rule of an earlier guide: its own webhook and tag, and on. */
async function makeByHand({ gateway }: TransitionAccount, kind: RuleKind): Promise<void> {
  const survey = settingsOf(kind, { isNew: false, delayHours: 2 }).surveys[0];
  const webhookId = await gateway.createResource("webhook", {
    name: "Pesquisa",
    endpoint: survey?.endpoint,
    http_method: "POST",
    request_format: "json",
    status: "active",
    subscriptions: ["conditional_ticket_events"],
  });
  const dated = kind === "automation" ? [{ field: "SOLVED", operator: "greater_than", value: "1" }] : [];
  await gateway.createResource(kind, {
    title: "Disparo manual",
    active: true,
    conditions: {
      all: [
        { field: "status", operator: kind === "trigger" ? "value" : "is", value: "solved" },
        {
          field: "current_tags",
          operator: "not_includes",
          value: "pesquisa_antiga pesquisa2listen_disparada",
        },
        { field: "current_tags", operator: "not_includes", value: "pesquisa2listen_nao_enviar" },
        ...dated,
      ],
      any: [],
    },
    actions: [
      { field: "notification_webhook", value: [webhookId, survey?.bodyTemplate ?? ""] },
      { field: "current_tags", value: "pesquisa_antiga" },
    ],
  });
}

async function drift({ gateway }: TransitionAccount, what: Drift): Promise<void> {
  const { triggers, automations, webhooks } = await inspectAccount(gateway);
  const marked = (role: string) =>
    triggers.find(({ description }) => description.includes(`/${role}]`)) ?? automations[0];
  const followUp = marked("followUp")?.id ?? "";
  if (what === "followUpGone") await gateway.deleteResource("trigger", followUp);
  if (what === "followUpOff") await gateway.updateResource("trigger", followUp, { active: false });
  if (what === "resendGone") await gateway.deleteResource("trigger", marked("resend")?.id ?? "");
  if (what === "webhookGone") await gateway.deleteResource("webhook", webhooks[0]?.id ?? "");
  if (what === "dispatchGone") {
    const dispatch = marked("dispatch");
    if (dispatch !== undefined) await gateway.deleteResource(dispatch.kind, dispatch.id);
  }
}

const kinds = ["automation", "trigger"] as const;
const drifts: readonly Drift[] = [
  "none",
  "followUpGone",
  "followUpOff",
  "resendGone",
  "webhookGone",
  "dispatchGone",
];

const starts = ["on", "paused", "unmanagedAutomation", "unmanagedTrigger", "pausedBesideUnmanaged"] as const;
const intents = ["setUp", "change", "adopt", "resume", "repair", "pause"] as const;

/** Every transition: kind × tags × delay × paused or on × drift × what was made by hand × what is asked for. */
export function listTransitions(): Transition[] {
  const vary = <Base extends object, Name extends string, Value>(
    bases: readonly Base[],
    name: Name,
    values: readonly Value[],
  ) =>
    bases.flatMap((base) => values.map((value) => ({ ...base, [name]: value }))) as (Base &
      Record<Name, Value>)[];
  const changes = vary(vary(vary([{}], "from", kinds), "to", kinds), "changesTags", [false, true]);
  const found = vary(vary(changes, "start", starts), "drift", drifts);
  return vary(vary(found, "delayHours", [2, 24]), "intent", intents).filter(isPossible);
}

/** Other settings come by a set-up or a change alone; nothing of ours is only set up. */
function isPossible({ from, to, changesTags, start, drift, delayHours, intent }: Transition): boolean {
  if (drift !== "none" && start !== "on" && start !== "paused") return false;
  const isNothingOurs = start === "unmanagedAutomation" || start === "unmanagedTrigger";
  if (isNothingOurs) return intent === "setUp" && from === "automation" && !changesTags && delayHours === 2;
  const keepsSettings = from === to && !changesTags && delayHours === 2;
  if (start === "pausedBesideUnmanaged" && intent === "pause") return false;
  return keepsSettings || intent === "setUp" || intent === "change";
}
