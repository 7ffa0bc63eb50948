import { describe, expect, it } from "vitest";
import type { DeliveryCandidate } from "./dispatch-delivery.ts";
import { matchDelivery } from "./match-delivery.ts";

const email = "ana@cliente.example";

function aCandidate(candidate: Partial<DeliveryCandidate>): DeliveryCandidate {
  const sentBody = JSON.stringify({ customer: { email: "Ana@Cliente.example" } });
  return { completedAtMs: 1, statusCode: 200, word: "success", sentBody, ...candidate };
}

describe("a dispatch's delivery", () => {
  it.each<[string, DeliveryCandidate[], object]>([
    ["is accepted with a 2xx answer", [aCandidate({})], { kind: "accepted", statusCode: 200 }],
    ["is refused with another", [aCandidate({ statusCode: 401 })], { kind: "refused", statusCode: 401 }],
    [
      "is ambiguous without an answer",
      [aCandidate({ statusCode: null, word: "timeout" })],
      { kind: "unanswered", word: "timeout" },
    ],
    [
      "is accepted where Zendesk says so and gives no status",
      [aCandidate({ statusCode: null })],
      { kind: "accepted", statusCode: null },
    ],
    [
      "is unknown while it is under way",
      [aCandidate({ statusCode: null, word: "accepted" })],
      { kind: "unknown", reason: "undecided" },
    ],
    [
      "is unknown where Zendesk says what nobody knows",
      [aCandidate({ statusCode: null, word: "deferred" })],
      { kind: "unknown", reason: "undecided" },
    ],
    [
      "is unknown where no body names the address",
      [aCandidate({ sentBody: '{"email":"outra@cliente.example"}' })],
      { kind: "unknown", reason: "notFound" },
    ],
    [
      "is unknown where the address is only a part",
      [aCandidate({ sentBody: '{"email":"mariana@cliente.example"}' })],
      { kind: "unknown" },
    ],
    ["is unknown where nothing was sent", [aCandidate({ sentBody: null })], { kind: "unknown" }],
    ["is unknown for a body that is not JSON", [aCandidate({ sentBody: email })], { kind: "unknown" }],
    [
      "is unknown where two went differently",
      [aCandidate({}), aCandidate({ statusCode: 500 })],
      { kind: "unknown", reason: "ambiguous" },
    ],
    [
      "is the newest of those that went alike",
      [aCandidate({}), aCandidate({ completedAtMs: 5 })],
      { kind: "accepted", atMs: 5 },
    ],
  ])("%s", (_title, candidates, delivery) => {
    expect(matchDelivery(candidates, email)).toMatchObject(delivery);
  });
});
