import { describe, expect, it } from "vitest";
import { createSearchGateway } from "./search-gateway.ts";

const found = async (ticket: object) => {
  const gateway = createSearchGateway(async () => ({ results: [{ id: 1, ...ticket }], count: 1 }));
  return (await gateway.searchTickets("type:ticket")).tickets[0];
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
