import { describe, expect, it } from "vitest";
import { aRule } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { aProvisionedAccount, withRule } from "../../../../tests/support/account/a-provisioned-account.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import { defaultSettings } from "../../survey/default-settings.ts";
import { makePlan } from "./make-plan.ts";
import { planPause } from "./plan-pause.ts";
import { planRemoval } from "./plan-removal.ts";
import { planTokenReplacement } from "./plan-token-replacement.ts";

const settings = someSettings();
const account = aProvisionedAccount(settings);
const stranger = aRule({
  id: "60",
  title: "2listen · disparo",
  actions: [{ field: "status", value: "closed" }],
});

describe("removing everything", () => {
  const { steps } = planRemoval({ ...account, automations: [...account.automations, stranger] }, settings);

  it("deletes rules first and the webhook last, then clears the settings", () => {
    expect(steps.map(({ id }) => id)).toEqual([
      "delete:automation:dispatch:default:1",
      "delete:trigger:resend:default:2",
      "delete:trigger:followUp:default:3",
      "delete:webhook:webhook:default:W1",
      "save:settings:settings",
    ]);
    expect(steps[3]?.dependsOn).toEqual(steps.slice(0, 3).map(({ id }) => id));
    expect(steps[4]?.payload).toMatchObject({ endpoint: "", body_template: "" });
  });

  it("does not change a look-alike", () => {
    expect(steps.some(({ resource }) => resource.id === stranger.id)).toBe(false);
  });

  it("switches off a rule that is not ours but names our webhook", () => {
    const user = aRule({
      kind: "trigger",
      id: "61",
      actions: [{ field: "notification_webhook", value: ["W1", "{}"] }],
    });
    const plan = planRemoval({ ...account, triggers: [...account.triggers, user] }, settings);
    expect(plan.steps.map(({ id }) => id)).toContain("deactivate:trigger:unmanaged:61");
  });

  describe("whose webhook somebody deleted by hand", () => {
    const orphaned = { ...account, webhooks: [] };
    const idsOf = (saved: typeof settings | null) => planRemoval(orphaned, saved).steps.map(({ id }) => id);

    it("deletes the automation too, which would otherwise still tag tickets as surveyed", () => {
      expect(idsOf(settings)).toContain("delete:automation:dispatch:default:1");
    });

    it.each([null, defaultSettings()])(
      "finds it by the app's own tag where the settings were cleared already: %j",
      (saved) => {
        expect(idsOf(saved)).toContain("delete:automation:dispatch:default:1");
      },
    );

    it.each([null, defaultSettings(), settings])(
      "leaves an automation whose webhook is gone and that adds somebody else's tag",
      (saved) => {
        const [rule] = orphaned.automations;
        const actions = (rule?.actions ?? []).map((action) =>
          action.field === "current_tags" ? { ...action, value: "outra" } : action,
        );
        const foreign = withRule(orphaned, "1", { actions });
        expect(planRemoval(foreign, saved).steps.map(({ id }) => id)).not.toContain(
          "delete:automation:dispatch:default:1",
        );
      },
    );
  });

  it("of an account without our resources has no steps", () => {
    expect(
      planRemoval({ ...account, webhooks: [], automations: [], triggers: [] }, null).steps,
    ).toMatchObject([{ action: "save" }]);
  });
});

describe("pausing", () => {
  it("switches the dispatch rule off and leaves resending on", () => {
    expect(planPause(settings, account).steps.map(({ id }) => id)).toEqual([
      "deactivate:automation:dispatch:default:1",
    ]);
  });

  it("ends by switching it on, with drift repaired", () => {
    const paused = withRule(withRule(account, "1", { isActive: false }), "2", { isActive: false });
    expect(
      makePlan({ kind: "resume", settings, texts: resourceTexts["pt-br"] }, paused).steps.map(({ id }) => id),
    ).toEqual(["update:trigger:resend:default:2", "activate:automation:dispatch:default:1"]);
  });

  it("leaves nothing to pause", () => {
    expect(planPause(settings, withRule(account, "1", { isActive: false })).steps).toEqual([]);
  });
});

describe("replacing the token", () => {
  it("sends the whole authentication, which Zendesk replaces as one", () => {
    expect(planTokenReplacement(settings, account).steps).toMatchObject([
      {
        action: "replaceToken",
        needsToken: true,
        payload: {
          authentication: {
            type: "basic_auth",
            add_position: "header",
            data: { username: "conta@empresa.example/token" },
          },
        },
      },
    ]);
  });
});
