import { describe, expect, it } from "vitest";
import { previewPermissions } from "../../src/application/permissions/preview-permissions.ts";
import { applyPlan } from "../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";
import { anInstalledApp } from "../support/account/an-installed-app.ts";
import { aSetUp } from "../support/account/a-set-up.ts";
import { emptyAccount } from "../support/account/account-model.ts";

describe("before applying", () => {
  it("an admin is refused nothing", async () => {
    const { gateway, settings } = await anInstalledApp();
    const account = await inspectAccount(gateway);
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    expect(await previewPermissions(gateway, plan, account)).toEqual({
      basis: "admin",
      refused: [],
      lacks: [],
    });
  });

  it("a custom role that may manage rules but not webhooks sees this, and is offered no step", async () => {
    const { gateway, settings } = await anInstalledApp({ as: "custom" });
    const account = await inspectAccount(gateway);
    const plan = makePlan(aSetUp(settings(), { saved: null }), account);
    expect(plan.steps).toEqual([]);
    expect(await previewPermissions(gateway, plan, account)).toEqual({
      basis: "customRole",
      refused: [],
      lacks: ["manageWebhooks"],
    });
  });

  it("a custom role sees exactly which steps of a plan are refused, and they are", async () => {
    const admin = await anInstalledApp();
    const plan = makePlan(aSetUp(admin.settings(), { saved: null }), await inspectAccount(admin.gateway));
    const { gateway, installationId } = admin.as("custom");
    const whole = await inspectAccount(admin.gateway);
    expect(await previewPermissions(gateway, plan, whole)).toEqual({
      basis: "customRole",
      refused: [
        { stepId: "create:webhook:webhook:default", lacks: "manageWebhooks" },
        { stepId: "save:settings:settings", lacks: "admin" },
      ],
      lacks: [],
    });
    const report = await applyPlan({ gateway, plan, installationId, token: admin.token });
    expect(report.outcomes[0]).toMatchObject({ state: "failed", failure: { kind: "forbidden" } });
  });

  it.each([403, 404])(
    "a role that Zendesk answers with %i is not known, and is not thought to be refused rules",
    async (status) => {
      const admin = await anInstalledApp();
      const plan = makePlan(aSetUp(admin.settings(), { saved: null }), await inspectAccount(admin.gateway));
      const { gateway } = admin.as("custom");
      await callEmulator(admin.running, "POST /emulator/faults", {
        body: { match: "GET /api/v2/custom_roles", status },
      });
      const account = await inspectAccount(gateway);
      expect(await previewPermissions(gateway, plan, account)).toEqual({
        basis: "unknown",
        refused: [{ stepId: "save:settings:settings", lacks: "admin" }],
        lacks: ["manageWebhooks"],
      });
    },
  );

  it("a permission that a role does not mention is not known", async () => {
    const { gateway, running } = await anInstalledApp({ as: "custom" });
    const role = { id: 900, name: "Time", configuration: { manage_triggers: false } };
    await callEmulator(running, "POST /emulator/faults", {
      body: { match: "GET /api/v2/custom_roles", status: 200, body: { custom_roles: [role] } },
    });
    expect(await gateway.readRolePermissions(900)).toEqual({
      canManageWebhooks: null,
      canManageAutomations: null,
      canManageTriggers: false,
    });
    expect(await gateway.readRolePermissions(901)).toBeNull();
  });

  it("an agent is refused everything", async () => {
    const { gateway, settings } = await anInstalledApp({ as: "agent" });
    const account = await inspectAccount(gateway);
    expect(account.unreadable.map(({ kind }) => kind)).toContain("webhook");
    const plan = makePlan(aSetUp(settings(), { saved: null }), emptyAccount());
    const preview = await previewPermissions(gateway, plan, account);
    expect(preview.basis).toBe("agent");
    expect(plan.steps.length).toBeGreaterThan(0);
    expect(preview.refused).toHaveLength(plan.steps.length);
  });
});
