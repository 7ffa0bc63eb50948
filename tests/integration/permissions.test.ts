import { describe, expect, it } from "vitest";
import { previewPermissions } from "../../src/application/permissions/preview-permissions.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { makePlan } from "../../src/domain/plan/make-plan.ts";
import { anInstalledApp } from "../support/an-installed-app.ts";
import { applySettings, aSetUp } from "../support/a-set-up.ts";

describe("before applying", () => {
  it("an admin is refused nothing", async () => {
    const { gateway, settings } = await anInstalledApp();
    const account = await inspectAccount(gateway);
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    expect(await previewPermissions(gateway, plan, account)).toEqual({ basis: "admin", refused: [] });
  });

  it("a custom role that may manage rules but not webhooks sees exactly which steps are refused, and they are", async () => {
    const { gateway, settings, installationId } = await anInstalledApp({ as: "custom" });
    const account = await inspectAccount(gateway);
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    const preview = await previewPermissions(gateway, plan, account);
    expect(preview).toEqual({
      basis: "customRole",
      refused: [
        { stepId: "create:webhook:webhook:default", lacks: "manageWebhooks" },
        { stepId: "save:settings:settings", lacks: "admin" },
      ],
    });
    const report = await applySettings(gateway, settings(), { saved: null, installationId });
    expect(report.outcomes[0]).toMatchObject({ state: "failed", failure: { kind: "forbidden" } });
  });

  it("an agent is refused everything", async () => {
    const { gateway, settings } = await anInstalledApp({ as: "agent" });
    const account = await inspectAccount(gateway);
    expect(account.unreadable.map(({ kind }) => kind)).toContain("webhook");
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    const preview = await previewPermissions(gateway, plan, account);
    expect(preview.basis).toBe("agent");
    expect(preview.refused).toHaveLength(plan.steps.length);
  });
});
