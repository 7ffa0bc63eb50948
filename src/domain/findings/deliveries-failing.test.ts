import { describe, expect, it } from "vitest";
import { type DeliveryMark, findFailingDeliveries } from "./deliveries-failing.ts";

const accepted: DeliveryMark = { outcome: "accepted", statusCode: 200 };
const refused = (statusCode: number): DeliveryMark => ({ outcome: "refused", statusCode });
const heldBack: DeliveryMark = { outcome: "throttled", statusCode: null };
const times = (count: number, ...marks: DeliveryMark[]) => Array.from({ length: count }, () => marks).flat();
const pending: DeliveryMark = { outcome: "pending", statusCode: null };

describe("deliveries that fail are found", () => {
  it.each([
    ["two of three", [refused(500), accepted, refused(500)], "warning", 2, "waitAndSendAgain"],
    ["two in a row", [refused(401), refused(401), accepted], "warning", 2, "replaceToken"],
    ["three in a row", [refused(401), refused(401), refused(500)], "error", 3, "replaceToken"],
    ["three, and the newest arrived", [accepted, ...times(3, refused(500))], "error", 3, "waitAndSendAgain"],
    ["every second", times(500, accepted, refused(500)), "error", 25, "waitAndSendAgain"],
    ["every tenth", times(100, ...times(9, accepted), refused(500)), "warning", 5, "waitAndSendAgain"],
    ["past one that is under way", [pending, refused(404)], "warning", 1, "checkAddress"],
    ["of a refused body", [refused(422)], "warning", 1, "checkContent"],
    ["that got no answer", [{ outcome: "unanswered", statusCode: null }], "warning", 1, "waitAndSendAgain"],
    ["held back after a refusal", [heldBack, heldBack, refused(401)], "error", 3, "replaceToken"],
    ["held back alone", [heldBack, accepted, refused(401)], "warning", 2, "waitAndSendAgain"],
  ] as const)("%s", (_what, deliveries, severity, count, remedy) => {
    expect(findFailingDeliveries(deliveries)).toMatchObject([
      { code: "deliveriesFailing", severity, remedy, values: { count } },
    ]);
  });

  it.each([
    ["ten arrived since", [...times(10, accepted), ...times(40, refused(401))], 40],
    [
      "the same number arrived since a single outage",
      [...times(3, accepted), ...times(3, refused(401)), accepted],
      3,
    ],
    ["they are older than the newest fifty", [...times(60, accepted), ...times(100, refused(401))], 100],
  ] as const)("as surveys to send again where %s", (_what, deliveries, count) => {
    expect(findFailingDeliveries(deliveries)).toEqual([
      { code: "deliveriesLost", severity: "notice", values: { count }, remedy: "sendFailedAgain" },
    ]);
  });

  it.each([
    ["nothing was sent", []],
    ["all arrived", [accepted, accepted]],
    ["the only one is under way", [pending]],
  ])("not where %s", (_what, deliveries) => {
    expect(findFailingDeliveries(deliveries)).toEqual([]);
  });
});
