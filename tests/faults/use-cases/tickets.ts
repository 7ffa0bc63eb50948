import { prepareResend, type ResendPreview } from "../../../src/application/ticket/prepare-resend.ts";
import { readDispatchHistory } from "../../../src/application/ticket/read-dispatch-history.ts";
import { requestResend } from "../../../src/application/ticket/request-resend.ts";
import { resendFailedDelivery } from "../../../src/application/ticket/resend-failed-delivery.ts";
import type { ResendOutcome } from "../../../src/application/ticket/resend-outcome.ts";
import type { ResendParts } from "../../../src/application/ticket/resend-parts.ts";
import { setOptOut } from "../../../src/application/ticket/set-opt-out.ts";
import { isDispatch } from "../../../src/domain/status/dispatch-history/dispatch-record.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import { tellRefusal } from "./tell-refusal.ts";
import type { Bounds, Scene, Told, UseCase } from "./use-case.ts";

const one: Bounds = [1, 1];
const two: Bounds = [2, 2];

function partsOf(scene: Scene): ResendParts {
  const settings = scene.saved();
  return {
    gateway: scene.tickets,
    clock: scene.clock,
    survey: theSurvey(settings),
    settings,
    agentGroupIds: [],
    onStep: () => undefined,
  };
}

function prepare(scene: Scene): Promise<ResendPreview> {
  return prepareResend(scene.tickets, { ...partsOf(scene), ticketId: scene.prepared.surveyed }, scene.clock);
}

/** What the screens say of an outcome: for a stuck tag, and for an ambiguous result, they say what to check. */
function tellOutcome(outcome: ResendOutcome): Told {
  const { kind } = outcome;
  const words = kind === "refused" ? `refused: ${outcome.error.kind}` : kind;
  if (kind === "done") return { claim: "done", words };
  return { claim: ["tagStuck", "unconfirmed"].includes(kind) ? "inDoubt" : "notDone", words };
}

async function surveysOf(scene: Scene, ticketId: number | null): Promise<number> {
  return (await scene.countSurveys()).get(ticketId ?? 0) ?? 0;
}

async function hasTag(scene: Scene, ticketId: number, tag: string): Promise<boolean> {
  const { ticket } = (await scene.ask(`GET /api/v2/tickets/${ticketId}`)) as { ticket: { tags: string[] } };
  return ticket.tags.includes(tag);
}

/** The dispatches that the history shows: a person with an ambiguous result checks it. */
async function countDispatches(scene: Scene, ticketId: number): Promise<number> {
  const { tags } = theSurvey(scene.saved());
  const { records } = await readDispatchHistory(scene.tickets, { id: ticketId, tags });
  return records.filter(isDispatch).length;
}

/** Whether a survey that was sent `before` times and requested once more was sent, as reported. */
async function disproveSending(
  scene: Scene,
  { ticketId, before }: { ticketId: number | null; before: number },
  { claim }: Told,
): Promise<string | null> {
  const sent = (await surveysOf(scene, ticketId)) - before;
  if (sent > 1) return `${sent} surveys were sent`;
  if (claim === "done" && sent === 0) return "no survey was sent";
  return claim === "notDone" && sent > 0 ? "the survey was sent" : null;
}

async function resend(scene: Scene): Promise<Told> {
  return tellRefusal(async () => tellOutcome(await requestResend(await prepare(scene), partsOf(scene))));
}

const resendCase: UseCase = {
  name: "resend",
  state: "setUp",
  writes: true,
  mostMinutes: 15,
  surveys: { surveyed: two, waiting: one, between: one, later: one },
  run: resend,
  disprove: (scene, told) => disproveSending(scene, { ticketId: scene.prepared.surveyed, before: 1 }, told),
  async next(scene, told) {
    if (told?.claim === "done") return;
    const isSent = told?.claim !== "notDone" && (await countDispatches(scene, scene.prepared.surveyed)) > 1;
    if (isSent) return;
    const again = await resend(scene);
    if (again.claim !== "done") throw new Error(`A clean resend ends in ${again.words}`);
  },
  listWrong: async () => [],
};

const resendTagOf = (scene: Scene): string => theSurvey(scene.saved()).tags.resend;

const untakenCase: UseCase = {
  name: "resend where no rule takes the tag",
  state: "withoutResendRule",
  writes: true,
  mostMinutes: 15,
  surveys: { surveyed: one, waiting: one, between: one, later: one },
  run: resend,
  async disprove(scene, { claim }) {
    if (claim === "done") return "no rule takes the tag";
    const isStuck = await hasTag(scene, scene.prepared.surveyed, resendTagOf(scene));
    return claim === "notDone" && isStuck ? "the tag is still on the ticket" : null;
  },
  async next(scene, told) {
    if (told?.claim === "notDone") return;
    await scene.tickets.removeTag(scene.prepared.surveyed, resendTagOf(scene));
  },
  listWrong: async (scene) =>
    (await hasTag(scene, scene.prepared.surveyed, resendTagOf(scene)))
      ? ["the tag is still on the ticket"]
      : [],
};

function optOutCase(name: string, isOptedOut: boolean): UseCase {
  const change = async (scene: Scene): Promise<Told> => {
    const { tags } = theSurvey(scene.saved());
    const { kind } = await setOptOut(scene.tickets, { id: scene.prepared.waiting, tags }, isOptedOut);
    if (kind === "unconfirmed") return { claim: "inDoubt", words: kind };
    return { claim: kind === "done" ? "done" : "notDone", words: kind };
  };
  const isRight = async (scene: Scene): Promise<boolean> =>
    (await hasTag(scene, scene.prepared.waiting, theSurvey(scene.saved()).tags.optOut)) === isOptedOut;
  return {
    name,
    state: "setUp",
    writes: true,
    mostMinutes: 15,
    // An opt-out that failed is made again only after the survey was due.
    surveys: { surveyed: one, waiting: isOptedOut ? [0, 1] : one, between: one, later: one },
    async before(scene) {
      if (!isOptedOut)
        await scene.ask(`PUT /api/v2/tickets/${scene.prepared.waiting}/tags`, optOutTags(scene));
    },
    run: (scene) => tellRefusal(() => change(scene)),
    disprove: async (scene, { claim }) =>
      claim === "done" && !(await isRight(scene)) ? "the tag is not as asked" : null,
    async next(scene) {
      const told = await change(scene);
      if (told.claim !== "done") throw new Error("A clean opt-out does not hold");
    },
    listWrong: async (scene) => ((await isRight(scene)) ? [] : ["the tag is not as asked"]),
  };
}

const optOutTags = (scene: Scene): object => ({ tags: [theSurvey(scene.saved()).tags.optOut] });

async function retry(scene: Scene): Promise<Told> {
  const parts = { ...partsOf(scene), agentGroupIds: null, rules: scene.account };
  const failed = { ticketId: scene.prepared.refused ?? 0, failedAtMs: scene.startedMs };
  return tellRefusal(async () => tellOutcome(await resendFailedDelivery(failed, parts)));
}

const retryCase: UseCase = {
  name: "send a failed survey again",
  state: "withRefusal",
  writes: true,
  mostMinutes: 15,
  surveys: { surveyed: one, waiting: one, between: one, later: one, refused: one },
  run: retry,
  disprove: (scene, told) => disproveSending(scene, { ticketId: scene.prepared.refused, before: 0 }, told),
  async next(scene, told) {
    if (told?.claim === "done") return;
    const isSent =
      told?.claim !== "notDone" && (await countDispatches(scene, scene.prepared.refused ?? 0)) > 1;
    if (isSent) return;
    const again = await retry(scene);
    if (again.claim !== "done") throw new Error(`A clean retry ends in ${again.words}`);
  },
  listWrong: async () => [],
};

/** Use cases that change one ticket. */
export const ticketCases: UseCase[] = [
  resendCase,
  untakenCase,
  optOutCase("opt out", true),
  optOutCase("opt in again", false),
  retryCase,
];
