import { createBulkControl } from "../../../src/application/bulk-send/bulk-control.ts";
import type { BulkReport } from "../../../src/application/bulk-send/bulk-send.ts";
import { sendInBulk } from "../../../src/application/bulk-send/send-in-bulk.ts";
import { collectFailedTickets } from "../../../src/application/failed-deliveries/collect-failed-tickets.ts";
import type { FailedInput } from "../../../src/application/failed-deliveries/failed-input.ts";
import { resendFailedTickets } from "../../../src/application/failed-deliveries/resend-failed-tickets.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import type { StateName } from "../world/states.ts";
import { tellRefusal } from "./tell-refusal.ts";
import type { Bounds, Scene, UseCase } from "./use-case.ts";

const one: Bounds = [1, 1];
const reports = new WeakMap<Scene, BulkReport>();

/** Sends to every ticket that got none: the one that waits. */
function sendToWaiting(scene: Scene): Promise<BulkReport> {
  return sendInBulk({
    gateway: scene.account,
    survey: theSurvey(scene.saved()),
    selection: {
      fromMs: scene.startedMs - 3_600_000,
      toMs: scene.startedMs + 3_600_000,
      include: "notSent",
    },
    control: createBulkControl(),
    clock: scene.clock,
    onProgress: () => undefined,
  });
}

/** The number of failed deliveries whose ticket, as the screen says, is not known. */
const unknownCounts = new WeakMap<Scene, number>();

/** Finds the tickets of the deliveries that failed, and sends to them again. */
async function sendToFailed(scene: Scene): Promise<BulkReport> {
  const { account: gateway, tickets, clock } = scene;
  const survey = theSurvey(scene.saved());
  const input: FailedInput = { gateway, tickets, survey, clock, control: createBulkControl() };
  const { webhooks } = scene.running.emulator.account;
  const webhook = [...webhooks.values()].find(({ endpoint }) => endpoint === survey.endpoint);
  const found = await collectFailedTickets(input, webhook?.id ?? "");
  unknownCounts.set(scene, found.untold.length);
  return resendFailedTickets(input, found.failed);
}

interface BulkCase {
  name: string;
  state: StateName;
  /** The one ticket that is sent to. */
  ticket: "waiting" | "refused";
  send: (scene: Scene) => Promise<BulkReport>;
}

function bulkCase({ name, state, ticket, send }: BulkCase): UseCase {
  return {
    name,
    state,
    writes: true,
    mostMinutes: 15,
    surveys: { surveyed: one, waiting: one, between: one, later: one, refused: one },
    run: (scene) =>
      tellRefusal(async () => {
        const report = await send(scene);
        reports.set(scene, report);
        const rows = report.rows.map((row) => `${row.state} ${row.detail}`.trim());
        const isDone = report.state === "done" && report.rows.every((row) => row.state === "requested");
        const words = `${report.state}: ${rows.join(", ")}`;
        if (unknownCounts.get(scene)) return { claim: "inDoubt", words: `${words}, and some are not known` };
        return { claim: isDone ? "done" : "notDone", words };
      }),
    async disprove(scene, { claim }) {
      const { rows = [] } = reports.get(scene) ?? {};
      const row = rows.find(({ ticketId }) => ticketId === scene.prepared[ticket]);
      const sent = (await scene.countSurveys()).get(scene.prepared[ticket] ?? 0) ?? 0;
      if (sent > 1) return `${sent} surveys were sent`;
      if (claim === "done" && row === undefined) return "the ticket is not in the report";
      if (row?.state === "requested" && sent === 0) return "no survey was sent";
      const isDenied = row !== undefined && !["requested", "unconfirmed"].includes(row.state);
      return isDenied && sent > 0 ? "the survey was sent" : null;
    },
    async next(scene) {
      const report = await send(scene);
      if (report.state !== "done") throw new Error(`A clean bulk send ends ${report.state}`);
    },
    listWrong: async () => [],
  };
}

/** Use cases that send to more than one ticket. */
export const bulkCases: UseCase[] = [
  bulkCase({ name: "bulk send", state: "setUp", ticket: "waiting", send: sendToWaiting }),
  bulkCase({
    name: "send all failed surveys again",
    state: "withRefusal",
    ticket: "refused",
    send: sendToFailed,
  }),
];
