import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGatewayError } from "../../src/application/ports/gateway-error.ts";
import { applyPlan } from "../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../src/application/provisioning/inspect-account.ts";
import { listOwned } from "../../src/domain/provisioning/plan/list-owned.ts";
import { makePlan } from "../../src/domain/provisioning/plan/make-plan.ts";
import { anInstalledApp } from "../support/account/an-installed-app.ts";
import { applySettings, aSetUp } from "../support/account/a-set-up.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";

/** Zendesk does not let everything happen. */
function ignoreRefusal(error: unknown): void {
  if (!isGatewayError(error)) throw error;
}

describe("an account in disorder", () => {
  it(
    "is put right by one plan, whatever was deleted, switched off or changed",
    { timeout: 60_000 },
    async () => {
      const { gateway, settings, running, token } = await anInstalledApp();
      const wanted = settings();
      const disorder = fc.array(
        fc.constantFrom(
          "deleteWebhook",
          "deleteRule",
          "switchOff",
          "emptyBody",
          "moveEndpoint",
          "loseMarker",
          "double",
        ),
        { minLength: 1, maxLength: 4 },
      );
      await fc.assert(
        fc.asyncProperty(disorder, fc.nat(2), async (mishaps, which) => {
          await applySettings(gateway, wanted, { saved: wanted, token });
          for (const mishap of mishaps) await cause(mishap, which).catch(ignoreRefusal);
          await applySettings(gateway, wanted, { saved: wanted, token });
          const { steps } = makePlan(aSetUp(wanted), await inspectAccount(gateway));
          expect(steps.map(({ id, changes }) => ({ id, changes }))).toEqual([]);
        }),
        { numRuns: 25 },
      );

      /** What people do to an account by hand. */
      async function cause(mishap: string, which: number): Promise<void> {
        const { rules, webhooks } = listOwned(await inspectAccount(gateway));
        const rule = rules[which % Math.max(1, rules.length)];
        const webhook = webhooks[0];
        if (mishap === "double") {
          const blank = { ...(await inspectAccount(gateway)), webhooks: [], automations: [], triggers: [] };
          const plan = makePlan(aSetUp(wanted), blank);
          await applyPlan({ gateway, plan, installationId: 1, token });
        } else if (mishap === "deleteWebhook" && webhook?.id)
          await callEmulator(running, `DELETE /api/v2/webhooks/${webhook.id}`);
        else if (mishap === "moveEndpoint" && webhook?.id) {
          await gateway.updateResource("webhook", webhook.id, { endpoint: "https://other.example/" });
        } else if (rule?.id && (rule.kind === "automation" || rule.kind === "trigger")) {
          if (mishap === "deleteRule") await gateway.deleteResource(rule.kind, rule.id);
          if (mishap === "switchOff") await gateway.updateResource(rule.kind, rule.id, { active: false });
          if (mishap === "loseMarker" && rule.kind === "trigger") {
            await gateway.updateResource(rule.kind, rule.id, { description: "" });
          }
          if (mishap === "emptyBody" && webhook?.id) await changeBody(rule.kind, rule.id, webhook.id);
        }
      }

      async function changeBody(
        kind: "automation" | "trigger",
        id: string,
        webhookId: string,
      ): Promise<void> {
        const { automations, triggers } = await inspectAccount(gateway);
        const rule = [...automations, ...triggers].find(
          (candidate) => candidate.kind === kind && candidate.id === id,
        );
        const actions = [
          { field: "notification_webhook", value: [webhookId, "{}"] },
          { field: "current_tags", value: "outra" },
        ];
        await gateway.updateResource(kind, id, { conditions: rule?.conditions, actions });
      }
    },
  );
});
