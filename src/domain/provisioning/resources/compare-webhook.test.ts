import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { compareWebhook } from "./compare-webhook.ts";
import { computeWanted } from "./compute-wanted.ts";
import { writeMarker } from "./ownership-marker.ts";
import type { ObservedWebhook } from "./observed-account.ts";

function compareEndpoints(observed: string, wanted: string) {
  const { webhook } = computeWanted({ ...aSurvey(), endpoint: wanted });
  const { payload } = webhook;
  const stored: ObservedWebhook = {
    id: "01H",
    name: "2listen · pesquisa",
    description: writeMarker({ surveyKey: "default", role: "webhook" }),
    isActive: true,
    endpoint: observed,
    httpMethod: "POST",
    requestFormat: "json",
    subscriptions: payload.subscriptions,
    username: payload.authentication.data.username,
    createdAt: "",
  };
  return compareWebhook(stored, webhook);
}

describe("a webhook's address", () => {
  it.each([
    ["https://a.example", "https://a.example/"],
    ["https://a.example/", "https://a.example"],
    ["https://A.example/x", "https://a.example/x"],
    ["https://a.example/x", "https://a.example/x#topo"],
  ])("saved as %s equals the wanted %s", (observed, wanted) => {
    expect(compareEndpoints(observed, wanted)).toMatchObject({ changes: [], payload: {} });
  });

  // A server may tell the two addresses apart, so an admin must be able to correct the slash.
  it.each([
    ["https://a.example/x", "https://a.example/x/"],
    ["https://a.example/x/?y=1", "https://a.example/x?y=1"],
    ["https://a.example/x?y=/", "https://a.example/x?y="],
  ])("saved as %s is changed to the wanted %s", (observed, wanted) => {
    expect(compareEndpoints(observed, wanted)).toMatchObject({
      changes: [{ path: "endpoint", before: observed, after: wanted }],
      payload: { endpoint: wanted },
    });
  });
});
