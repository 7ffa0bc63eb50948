import { describe, expect, it } from "vitest";
import { emptyAccount, modelAccount } from "../../../tests/support/account/account-model.ts";
import { applySettings, someSettings } from "../../../tests/support/account/a-set-up.ts";
import { continuePlan } from "./continue-plan.ts";

describe("a plan that stopped and is taken up again", () => {
  it("is not complete where the account cannot be read whole any more, and says why", async () => {
    const account = modelAccount(emptyAccount());
    account.refuse = (write) => write >= 1;
    const stopped = await applySettings(account.gateway, someSettings());
    expect(stopped.isComplete).toBe(false);
    account.refuse = () => false;
    account.gateway.listAutomations = () =>
      Promise.reject({ kind: "forbidden", status: 403, method: "GET", path: "/", detail: "", code: "" });
    const input = { gateway: account.gateway, installationId: 1, token: "segredo" };
    const report = await continuePlan(input, stopped);
    expect(report).toMatchObject({
      isComplete: false,
      outcomes: stopped.outcomes,
      plan: { findings: [{ code: "accountPartUnreadable", severity: "error" }] },
    });
  });
});
