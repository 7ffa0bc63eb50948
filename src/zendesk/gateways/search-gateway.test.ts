import { describe, expect, it } from "vitest";
import { createSearchGateway } from "./search-gateway.ts";

const found = async (ticket: object) => {
  const gateway = createSearchGateway(async () => ({
    results: [{ id: 1, status: "solved", tags: [], updated_at: "2026-11-23T10:00:00Z", ...ticket }],
    count: 1,
  }));
  return (await gateway.searchTickets({})).tickets[0];
};

describe("a ticket that was found", () => {
  it("is of no group where Zendesk says null, and of an unknown one where it says nothing", async () => {
    expect(await found({ group_id: 42 })).toMatchObject({ groupId: "42" });
    expect(await found({ group_id: null })).toMatchObject({ groupId: "" });
    expect(await found({})).toMatchObject({ groupId: null });
  });

  it("has no known brand or form where Zendesk names none", async () => {
    expect(await found({ brand_id: null, ticket_form_id: null })).toMatchObject({
      brandId: null,
      formId: null,
    });
  });
});

describe("a search is refused, naming the place", () => {
  it.each<[unknown, string]>([
    [{}, "results: undefined"],
    [{ results: {} }, "results: object"],
    [{ results: [] }, "count: undefined"],
    [{ results: [], count: "7" }, "count: string"],
    [{ results: [{ id: 1, status: "solved", tags: [] }], count: 1 }, "results[0].updated_at: undefined"],
  ])("when answered %j", async (reply, detail) => {
    const searching = createSearchGateway(async () => reply).searchTickets({});
    await expect(searching).rejects.toMatchObject({ kind: "unexpected", path: "/api/v2/search", detail });
  });

  it.each([{}, { count: null }, { count: { value: 7 } }])("when a count is %j", async (reply) => {
    const counting = createSearchGateway(async () => reply).countTickets({});
    await expect(counting).rejects.toMatchObject({ kind: "unexpected", path: "/api/v2/search/count" });
  });
});
