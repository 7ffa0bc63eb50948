import { describe, expect, it } from "vitest";
import { isGatewayError } from "../../application/ports/gateway-error.ts";
import { createResourceGateway } from "./resource-gateway.ts";

describe("creating a resource", () => {
  it.each([{ trigger: { id: 7 } }, { trigger: { id: "7" } }])("gives its id: %j", async (reply) => {
    const gateway = createResourceGateway(async () => reply);
    expect(await gateway.createResource("trigger", {})).toBe("7");
  });

  // The step has then failed and the plan can be continued; a bug would leave the screen without outcomes.
  it.each([null, {}, { trigger: {} }, { trigger: null }])("is a refusal when answered %j", async (reply) => {
    const gateway = createResourceGateway(async () => reply);
    const error: unknown = await gateway.createResource("trigger", {}).catch((reason: unknown) => reason);
    expect(isGatewayError(error)).toBe(true);
    expect(error).toMatchObject({ kind: "unexpected", method: "POST", path: "/api/v2/triggers" });
  });
});
