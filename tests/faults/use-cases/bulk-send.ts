import { createBulkControl } from "../../../src/application/bulk-send/bulk-control.ts";
import type { BulkReport } from "../../../src/application/bulk-send/bulk-send.ts";
import { sendInBulk } from "../../../src/application/bulk-send/send-in-bulk.ts";
import { theSurvey } from "../../support/the-survey.ts";
import { tellRefusal } from "./tell-refusal.ts";
import type { Bounds, Scene, UseCase } from "./use-case.ts";

const one: Bounds = [1, 1];
const reports = new WeakMap<Scene, BulkReport>();

/** Sends to every ticket that got none: the one that waits. */
function send(scene: Scene): Promise<BulkReport> {
  return sendInBulk({
    gateway: scene.account,
    survey: theSurvey(scene.saved()),
    selection: { fromMs: scene.startedMs - 3_600_000, toMs: scene.startedMs + 3_600_000, include: "notSent" },
    control: createBulkControl(),
    clock: scene.clock,
    onProgress: () => undefined,
  });
}

/** What a row says where it was not seen what became of it. */
const doubts = ["timeout", "unavailable", "unexpected", "noAnswer"];

/** The use case of the third tab. */
export const bulkCase: UseCase = {
  name: "bulk send",
  state: "setUp",
  writes: true,
  mostMinutes: 15,
  surveys: { surveyed: one, waiting: one, between: one, later: one },
  run: (scene) =>
    tellRefusal(async () => {
      const report = await send(scene);
      reports.set(scene, report);
      const rows = report.rows.map(({ state, detail }) => `${state} ${detail}`.trim());
      const isDone = report.state === "done" && report.rows.every(({ state }) => state === "requested");
      return { claim: isDone ? "done" : "notDone", words: `${report.state}: ${rows.join(", ")}` };
    }),
  async disprove(scene, { claim }) {
    const { rows = [], failure } = reports.get(scene) ?? {};
    const row = rows.find(({ ticketId }) => ticketId === scene.prepared.waiting);
    const sent = (await scene.countSurveys()).get(scene.prepared.waiting) ?? 0;
    if (sent > 1) return `${sent} surveys were sent`;
    if (claim === "done" && row === undefined) return "the ticket is not in the report";
    if (row?.state === "requested" && sent === 0) return "no survey was sent";
    const isDoubted = [row?.detail ?? "", failure?.kind ?? ""].some((word) => doubts.includes(word));
    if (
      row !== undefined &&
      row.state !== "requested" &&
      sent > 0 &&
      !isDoubted &&
      !((row.state as string) === "inDoubt")
    )
      return "the survey was sent";
    return null;
  },
  async next(scene) {
    const { state } = await send(scene);
    if (state !== "done") throw new Error(`A clean bulk send ends ${state}`);
  },
  listWrong: async () => [],
};
