import { testConnection } from "../../../src/application/connection/test-connection.ts";
import type { HealthInput } from "../../../src/application/health/health-input.ts";
import { readAccountHealth } from "../../../src/application/health/read-account-health.ts";
import { readCoverage } from "../../../src/application/health/read-coverage.ts";
import { readDeliveriesHealth } from "../../../src/application/health/read-deliveries-health.ts";
import { previewPermissions } from "../../../src/application/permissions/preview-permissions.ts";
import { dryRun } from "../../../src/application/provisioning/dry-run.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import { countSelection } from "../../../src/application/bulk-send/select-tickets.ts";
import { explainStatus } from "../../../src/application/ticket/explain-status.ts";
import { prepareResend, type ResendPreview } from "../../../src/application/ticket/prepare-resend.ts";
import { readDelivery } from "../../../src/application/ticket/read-delivery.ts";
import { readDispatchHistory } from "../../../src/application/ticket/read-dispatch-history.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import { createFindSampleTicket } from "../../../src/zendesk/gateways/find-sample-ticket.ts";
import { listAdmins } from "../../../src/zendesk/gateways/list-admins.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import type { StateName } from "../world/states.ts";
import { tellRefusal } from "./tell-refusal.ts";
import type { Scene, UseCase } from "./use-case.ts";

const dayMs = 86_400_000;

/** A reading, and whether its result says by itself that a part of it is not known. */
interface Reading<Value> {
  name: string;
  state: StateName;
  read: (scene: Scene) => Promise<Value>;
  admits: (value: Value) => boolean;
}

/** What each scene's reading answers where nothing fails. */
const cleanValues = new WeakMap<Scene, string>();

/**
 * A reading is true where it answers what it answers without a fault, or says that it does not know: by a refusal, or
 * by a value that says so.
 */
function reading<Value>({ name, state, read, admits }: Reading<Value>): UseCase {
  const values = new WeakMap<Scene, string>();
  return {
    name,
    state,
    writes: false,
    mostMinutes: 20,
    surveys: {},
    before: async (scene) => void cleanValues.set(scene, JSON.stringify(await read(scene))),
    run: (scene) =>
      tellRefusal(async () => {
        const value = await read(scene);
        values.set(scene, JSON.stringify(value));
        const claim = admits(value) ? "inDoubt" : "done";
        return { claim, words: claim === "done" ? "read" : "not known" };
      }),
    async disprove(scene, { claim }) {
      const [value, clean] = [values.get(scene), cleanValues.get(scene)];
      return claim !== "done" || value === clean ? null : `it read ${differing(value, clean)}`;
    },
    async next(scene) {
      values.set(scene, JSON.stringify(await read(scene)));
    },
    listWrong: async (scene) =>
      values.get(scene) === cleanValues.get(scene) ? [] : ["a clean reading answers something else"],
  };
}

/** Where two texts part, for the report. */
function differing(value = "", clean = ""): string {
  let at = 0;
  while (at < value.length && value[at] === clean[at]) at += 1;
  return `${value.slice(Math.max(0, at - 40), at + 60)} in place of ${clean.slice(Math.max(0, at - 40), at + 60)}`;
}

const never = (): boolean => false;

const healthInput = (scene: Scene): HealthInput => ({
  gateway: scene.account,
  settings: scene.saved(),
  survey: theSurvey(scene.saved()),
  nowMs: scene.startedMs,
  dayStartMs: (daysAgo) => scene.startedMs - (scene.startedMs % dayMs) - daysAgo * dayMs,
  isTrial: false,
});

const question = (scene: Scene) => ({
  ticketId: scene.prepared.surveyed,
  survey: theSurvey(scene.saved()),
  settings: scene.saved(),
  agentGroupIds: [],
  rules: scene.account,
});

/** When it was read is not what two readings are compared by. */
async function prepareAt(scene: Scene): Promise<Omit<ResendPreview, "readAtMs">> {
  const { readAtMs: _readAtMs, ...preview } = await prepareResend(
    scene.tickets,
    question(scene),
    scene.clock,
  );
  return preview;
}

/** Use cases that change nothing. */
export const readingCases: UseCase[] = [
  reading({
    name: "inspect the account",
    state: "setUp",
    read: ({ account }) => inspectAccount(account),
    admits: ({ unreadable }) => unreadable.length > 0,
  }),
  reading({
    name: "preview the permissions",
    state: "setUp",
    async read(scene) {
      const account = await inspectAccount(scene.account);
      const plan = makePlan({ kind: "remove", saved: scene.saved() }, account);
      if (plan.findings.some(({ severity }) => severity === "error")) return null;
      return previewPermissions(scene.account, plan, account);
    },
    admits: (preview) => preview === null || preview.basis === "unknown",
  }),
  reading({
    name: "health: the account",
    state: "withRefusal",
    read: (scene) => readAccountHealth(healthInput(scene)),
    admits: ({ status, notKnown, findings }) =>
      status === "unknown" ||
      notKnown.length > 0 ||
      findings.some(({ code }) => code === "accountPartUnreadable"),
  }),
  reading({
    name: "health: the deliveries",
    state: "withRefusal",
    async read(scene) {
      const input = healthInput(scene);
      const account = await readAccountHealth(input);
      if (account.status === "unknown") return null;
      // The screen offers to read the details that did not come along.
      const { details: _details, ...deliveries } = await readDeliveriesHealth(input, account);
      return deliveries;
    },
    admits: (deliveries) => deliveries === null,
  }),
  reading({
    name: "health: the coverage",
    state: "setUp",
    read: (scene) => readCoverage(healthInput(scene), () => undefined),
    admits: never,
  }),
  reading({
    name: "dry run",
    state: "setUp",
    read: (scene) =>
      dryRun({ gateway: scene.account, survey: theSurvey(scene.settings()), nowMs: scene.startedMs }),
    admits: never,
  }),
  reading({
    name: "connection test",
    state: "blank",
    read(scene) {
      const { endpoint, accountEmail, bodyTemplate } = theSurvey(scene.settings());
      const respondent = { name: "Ana", email: "admin@example.com" };
      const test = { endpoint, accountEmail, bodyTemplate, token: scene.token, respondent };
      return testConnection(scene.account, test);
    },
    // Every other code says that it is not known whether 2listen takes surveys.
    admits: ({ code }) => code !== "accepted",
  }),
  reading({
    name: "count a bulk send",
    state: "setUp",
    read: async (scene) =>
      countSelection(scene.account, theSurvey(scene.saved()), {
        fromMs: scene.startedMs - dayMs,
        toMs: scene.startedMs + dayMs,
        include: "all",
      }),
    admits: never,
  }),
  reading({
    name: "history",
    state: "setUp",
    read: ({ tickets, prepared, saved }) =>
      readDispatchHistory(tickets, { id: prepared.surveyed, tags: theSurvey(saved()).tags }),
    admits: never,
  }),
  reading({
    name: "delivery of a ticket",
    state: "setUp",
    async read({ account, tickets, prepared, saved, startedMs }) {
      const survey = theSurvey(saved());
      const { lastDispatch } = await readDispatchHistory(tickets, {
        id: prepared.surveyed,
        tags: survey.tags,
      });
      if (lastDispatch === null) return "none";
      return readDelivery(
        account,
        { dispatch: lastDispatch, email: "surveyed@cliente.example", survey },
        startedMs,
      );
    },
    admits: (delivery) => delivery === null || (typeof delivery === "object" && delivery.kind === "unknown"),
  }),
  reading({
    name: "why",
    state: "setUp",
    read: ({ account, tickets, prepared, saved, startedMs }) =>
      explainStatus(
        { tickets, rules: account },
        { ticketId: prepared.waiting, survey: theSurvey(saved()) },
        startedMs,
      ),
    admits: ({ source }) => source.kind === "settings",
  }),
  reading({
    name: "prepare a resend",
    state: "withoutResendRule",
    read: (scene) => prepareAt(scene),
    // Where the triggers cannot be read, the request itself finds out.
    admits: ({ block }) => block === null,
  }),
  reading({
    name: "sample ticket",
    state: "setUp",
    read: ({ send }) => createFindSampleTicket(send)(),
    admits: never,
  }),
  reading({
    name: "administrators",
    state: "blank",
    read: ({ send }) => listAdmins(send),
    admits: never,
  }),
  reading({
    name: "choices of a scope",
    state: "blank",
    read: async ({ account }) => [
      await account.listScopeChoices("brand"),
      await account.listScopeChoices("group"),
      await account.listScopeChoices("form"),
    ],
    admits: never,
  }),
];
