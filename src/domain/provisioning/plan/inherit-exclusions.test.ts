import { describe, expect, it } from "vitest";
import { aProvisionedAccount, withRule } from "../../../../tests/support/account/a-provisioned-account.ts";
import { emptyAccount } from "../../../../tests/support/account/account-model.ts";
import { resourceTexts } from "../../../../tests/support/account/resource-texts.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import { defaultSettings } from "../../survey/default-settings.ts";
import type { Settings } from "../../survey/settings.ts";
import type { ObservedAccount } from "../resources/observed-account.ts";
import { readTagList } from "../resources/tag-list.ts";
import { makePlan } from "./make-plan.ts";
import type { RulePayload } from "../resources/resource.ts";

const saved = someSettings({ scope: { ...someSettings().surveys[0]!.scope, excludedTags: ["procon"] } });
const texts = resourceTexts["pt-br"];
const newTags = { dispatch: "pesquisa_nova", optOut: "nao_pesquisar" };
const former = ["pesquisa2listen_disparada", "pesquisa2listen_nao_enviar"];

/** The tags that the dispatch rule leaves out by what a plan sends for it. */
function leftOut(settings: Settings, account: ObservedAccount, before: Settings | null): string[] {
  const { steps } = makePlan({ kind: "change", settings, saved: before, texts }, account);
  const payload = steps.find(({ resource, action }) => resource.role === "dispatch" && action !== "activate")
    ?.payload as RulePayload | undefined;
  return (payload?.conditions?.all ?? [])
    .filter(({ operator }) => operator === "not_includes")
    .flatMap(({ value }) => readTagList(String(value)));
}

describe("the dispatch rule still excludes the former tags", () => {
  const trigger = someSettings({ rule: { kind: "trigger" }, tags: newTags });
  const automation = someSettings({ tags: newTags });
  const on = aProvisionedAccount(saved);
  const paused = withRule(on, "1", { isActive: false });
  const dispatch = on.automations[0]!;

  it.each([
    ["of a paused rule of the other kind", trigger, paused],
    ["of a rule of the other kind that is on", trigger, on],
    ["of a paused rule of the same kind", automation, paused],
    ["of a rule that somebody deleted", automation, { ...on, automations: [] }],
    ["of a rule that lost them", automation, withRule(on, "1", { conditions: { all: [], any: [] } })],
    ["of an account in which everything was deleted", trigger, emptyAccount()],
  ])("%s", (_what, settings, account) => {
    expect(leftOut(settings, account, saved)).toEqual(
      expect.arrayContaining([...former, newTags.dispatch, newTags.optOut]),
    );
  });

  it("of a paused rule where the saved settings are not known", () => {
    expect(leftOut(trigger, paused, null)).toEqual(expect.arrayContaining(former));
  });

  it("and not the tags that the scope no longer leaves out", () => {
    expect(leftOut(trigger, paused, saved)).not.toContain("procon");
  });

  it("and not those of a rule that was switched off with an earlier change of kind", () => {
    const asTrigger = someSettings({ rule: { kind: "trigger" } });
    const now = aProvisionedAccount(asTrigger);
    const stale = {
      ...dispatch,
      id: "9",
      isActive: false,
      conditions: {
        all: [...dispatch.conditions.all, { field: "current_tags", operator: "not_includes", value: "old" }],
        any: [],
      },
    };
    const account = { ...now, automations: [stale] };
    const tags = leftOut(someSettings({ rule: { kind: "trigger" }, tags: newTags }), account, asTrigger);
    expect(tags).toEqual(expect.arrayContaining(former));
    expect(tags).not.toContain("old");
  });

  it("and not the default ones where the app was never set up", () => {
    expect(leftOut(automation, emptyAccount(), defaultSettings())).toEqual([
      newTags.dispatch,
      newTags.optOut,
    ]);
  });
});
