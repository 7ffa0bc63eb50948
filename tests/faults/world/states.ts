import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { listOwned } from "../../../src/domain/provisioning/plan/list-owned.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../../src/domain/provisioning/plan/plan-intent.ts";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import { aSetUp } from "../../support/account/a-set-up.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import type { World } from "./open-world.ts";

/** The tickets of a prepared world, by what is to become of them. */
export interface PreparedTickets {
  /** Its survey was sent. */
  surveyed: number;
  /** Solved a moment ago: its survey is due in two hours. */
  waiting: number;
  optedOut: number;
  open: number;
  /** Its survey was refused; it has the dispatch tag. Only where the state says so. */
  refused: number | null;
}

/** A delay of one hour in place of two. */
function sooner(condition: { value?: unknown } | undefined): unknown {
  return condition?.value === "2" || condition?.value === 2 ? "1" : condition?.value;
}

type Prepare = (world: World) => Promise<{ surveyed: number; refused: number | null }>;

/** The accounts that use cases start from. */
export const states = {
  /** The app is installed, and nothing else is done. */
  blank: async (world) => ({ surveyed: await surveyByHand(world), refused: null }),
  /** A webhook and an automation as the manual guide has people make them. */
  handMade: async (world) => {
    await makeByHand(world);
    return { surveyed: await surveyByHand(world), refused: null };
  },
  setUp: async (world) => setUp(world, world.settings()),
  /** Set up, and then somebody made the same by hand. */
  setUpBesideHandMade: async (world) => {
    const ready = await setUp(world, world.settings());
    await makeByHand(world);
    return ready;
  },
  setUpWithTrigger: async (world) => setUp(world, world.settings({ rule: { kind: "trigger" } })),
  paused: async (world) => {
    const ready = await setUp(world, world.settings());
    await apply(world, { kind: "pause", settings: world.saved() });
    return ready;
  },
  /** Somebody changed the dispatch rule and deleted the follow-up trigger. */
  drifted: async (world) => {
    const ready = await setUp(world, world.settings());
    const observed = await inspectAccount(world.account);
    const { automations, triggers } = observed;
    const { rules } = listOwned(observed);
    const idOf = (role: string) => rules.find((rule) => rule.role === role)?.id;
    const dispatch = automations.find(({ id }) => id === idOf("dispatch"));
    const conditions = dispatch?.conditions.all.map(({ raw }) => ({ ...raw, value: sooner(raw) }));
    const actions = dispatch?.actions.map(({ raw }) => raw);
    const changed = { title: "Outro nome", conditions: { all: conditions, any: [] }, actions };
    await world.ask(`PUT /api/v2/automations/${dispatch?.id}`, { automation: changed });
    await world.ask(`DELETE /api/v2/triggers/${triggers.find(({ id }) => id === idOf("followUp"))?.id}`);
    return ready;
  },
  /** The resend trigger is gone. */
  withoutResendRule: async (world) => {
    const ready = await setUp(world, world.settings());
    const { triggers } = world.running.emulator.account;
    const { resend } = theSurvey(world.saved()).tags;
    const trigger = [...triggers.values()].find(({ conditions }) =>
      JSON.stringify(conditions).includes(resend),
    );
    await world.ask(`DELETE /api/v2/triggers/${trigger?.id}`);
    return ready;
  },
  /** One survey was refused, because the token was a wrong one for a while. */
  withRefusal: async (world) => {
    const ready = await setUp(world, world.settings());
    await changeToken(world, "errado");
    const refused = await world.addTicket("refused");
    await world.passHours(4);
    await changeToken(world, world.token);
    return { ...ready, refused };
  },
} satisfies Record<string, Prepare>;

export type StateName = keyof typeof states;

/** Brings a world into a state and adds the tickets that every state has. */
export async function prepareState(world: World, name: StateName): Promise<PreparedTickets> {
  const prepared = await states[name](world);
  const { optOut } = theSurvey(world.settings()).tags;
  return {
    ...prepared,
    optedOut: await world.addTicket("opted-out", { tags: [optOut] }),
    open: await world.addTicket("open", { status: "open" }),
    waiting: await world.addTicket("waiting"),
  };
}

/** Inspects, plans and applies, as the screens do. Throws where a step fails. */
async function apply(world: World, intent: PlanIntent): Promise<void> {
  const { account: gateway, installationId, token } = world;
  const plan = makePlan(intent, await inspectAccount(gateway));
  const report = await applyPlan({ gateway, plan, installationId, token });
  if (!report.isComplete) throw new Error(`Failed to prepare: ${JSON.stringify(report.outcomes)}`);
}

/** The intent of the set-up screen. */
export function setUpIntent(world: World, settings: Settings): PlanIntent {
  return aSetUp(settings, { saved: world.saved(), sendsToken: true });
}

async function setUp(world: World, settings: Settings): Promise<{ surveyed: number; refused: null }> {
  await apply(world, setUpIntent(world, settings));
  const surveyed = await world.addTicket("surveyed");
  await world.passHours(4);
  return { surveyed, refused: null };
}

/** A ticket that has the dispatch tag from a time before the app. */
async function surveyByHand(world: World): Promise<number> {
  const { dispatch } = theSurvey(world.settings()).tags;
  return world.addTicket("surveyed-before", { tags: [dispatch] });
}

async function makeByHand(world: World): Promise<void> {
  const { endpoint, bodyTemplate, tags, accountEmail } = theSurvey(world.settings());
  const { webhook } = (await world.ask("POST /api/v2/webhooks", {
    webhook: {
      name: "Pesquisa de satisfação",
      endpoint,
      http_method: "POST",
      request_format: "json",
      status: "active",
      subscriptions: ["conditional_ticket_events"],
      authentication: {
        type: "basic_auth",
        add_position: "header",
        data: { username: `${accountEmail}/token`, password: world.token },
      },
    },
  })) as { webhook: { id: string } };
  await world.ask("POST /api/v2/automations", {
    automation: {
      title: "Disparo manual",
      conditions: {
        all: [
          { field: "status", operator: "is", value: "solved" },
          { field: "current_tags", operator: "not_includes", value: `${tags.dispatch} ${tags.optOut}` },
          { field: "SOLVED", operator: "greater_than", value: "1" },
        ],
        any: [],
      },
      actions: [
        { field: "notification_webhook", value: [webhook.id, bodyTemplate] },
        { field: "current_tags", value: tags.dispatch },
      ],
    },
  });
}

/** What 2listen's webhook sends as its token. */
async function changeToken(world: World, password: string): Promise<void> {
  const { accountEmail, endpoint } = theSurvey(world.saved());
  const { webhooks } = world.running.emulator.account;
  const webhook = [...webhooks.values()].find((each) => each.endpoint === endpoint);
  const data = { username: `${accountEmail}/token`, password };
  await world.ask(`PATCH /api/v2/webhooks/${webhook?.id}`, {
    webhook: { authentication: { type: "basic_auth", add_position: "header", data } },
  });
}
