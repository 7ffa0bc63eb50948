import { describe, expect, it } from "vitest";
import { type DeliveryMark, findFailingDeliveries } from "./deliveries-failing.ts";

const accepted: DeliveryMark = { outcome: "accepted", statusCode: 200 };
const refused = (statusCode: number): DeliveryMark => ({ outcome: "refused", statusCode });
const pending: DeliveryMark = { outcome: "pending", statusCode: null };

describe("deliveries that fail are found", () => {
  it.each([
    [
      "one, after others that arrived",
      [refused(500), accepted, refused(500)],
      "warning",
      1,
      "waitAndSendAgain",
    ],
    ["two in a row", [refused(401), refused(401), accepted], "warning", 2, "replaceToken"],
    ["three in a row", [refused(401), refused(401), refused(500)], "error", 3, "replaceToken"],
    ["past one that is under way", [pending, refused(404)], "warning", 1, "checkAddress"],
    ["of a refused body", [refused(422)], "warning", 1, "checkContent"],
    ["that got no answer", [{ outcome: "timedOut", statusCode: null }], "warning", 1, "waitAndSendAgain"],
  ] as const)("%s", (_what, deliveries, severity, count, remedy) => {
    expect(findFailingDeliveries(deliveries)).toMatchObject([
      { code: "deliveriesFailing", severity, remedy, values: { count } },
    ]);
  });

  it.each([
    ["nothing was sent", []],
    ["the newest arrived", [accepted, refused(500), refused(500), refused(500)]],
    ["the only one is under way", [pending]],
  ])("not where %s", (_what, deliveries) => {
    expect(findFailingDeliveries(deliveries)).toEqual([]);
  });
});
