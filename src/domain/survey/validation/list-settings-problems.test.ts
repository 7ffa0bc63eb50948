import { describe, expect, it } from "vitest";
import { checkValues } from "../settings-schema/check-values.ts";
import { accountChecks, surveyChecks } from "../settings-schema/setting-checks.ts";
import { accountSchema, surveySchema } from "../settings-schema/settings-schema.ts";
import { buildFrom } from "../settings-schema/walk-schema.ts";
import { someSettings } from "../../../../tests/support/account/a-set-up.ts";
import { listSettings } from "../../../../tests/support/account/list-settings.ts";
import type { Setting } from "../settings-schema/setting.ts";
import { listSettingsProblems } from "./list-settings-problems.ts";

const noLimit = { brandIds: [], groupIds: [], formIds: [], channelIds: [], excludedTags: [] };

describe("settings that are ready", () => {
  it.each([
    ["as they come", someSettings()],
    [
      "with one list of several values",
      someSettings({ scope: { ...noLimit, brandIds: ["1", "2"], groupIds: ["3"] } }),
    ],
    ["with a trigger, whatever the hours", someSettings({ rule: { kind: "trigger", delayHours: 0 } })],
  ])("have no problem: %s", (_what, settings) => {
    expect(listSettingsProblems(settings)).toEqual([]);
  });
});

describe("settings that are not ready say which field and why", () => {
  it.each([
    ["endpoint", "endpointNotHttps", someSettings({ endpoint: "http://x.example" })],
    ["accountEmail", "accountEmailMissing", someSettings({ accountEmail: "" })],
    ["bodyTemplate", "bodyNotJson", someSettings({ bodyTemplate: "{" })],
    ["delayHours", "hoursTooFew", someSettings({ rule: { delayHours: 0 } })],
    [
      "ageLimitHours",
      "delayNotBeforeAgeLimit",
      someSettings({ rule: { delayHours: 71, ageLimitHours: 72 } }),
    ],
    ["dispatchTag", "tagHasCapitals", someSettings({ tags: { dispatch: "A" } })],
    ["resendTag", "tagsNotDistinct", someSettings({ tags: { resend: "pesquisa2listen_disparada" } })],
    ["optOutTag", "tagsNotDistinct", someSettings({ tags: { optOut: "pesquisa2listen_reenviar" } })],
    [
      "scope",
      "scopeHasSeveralLists",
      someSettings({ scope: { ...noLimit, brandIds: ["1", "2"], groupIds: ["3", "4"] } }),
    ],
    ["scope", "scopeHasUnknownId", someSettings({ scope: { ...noLimit, formIds: ["um"] } })],
    ["excludedTags", "tagHasSpaces", someSettings({ scope: { ...noLimit, excludedTags: ["a b"] } })],
    [
      "excludedTags",
      "excludedTagIsOurs",
      someSettings({ scope: { ...noLimit, excludedTags: ["pesquisa2listen_reenviar"] } }),
    ],
  ])("%s: %s", (field, code, settings) => {
    expect(listSettingsProblems(settings)).toMatchObject([{ surveyKey: "default", field, code }]);
  });
});

/** A wrong value of each kind of setting; null for a kind that cannot be wrong once it is read. */
const wrongValues: Record<Setting<unknown>["kind"], unknown> = {
  text: "ftp://x.example",
  multiline: "{",
  email: "sem arroba",
  hours: -1,
  tag: "Duas Palavras",
  ids: ["um"],
  scope: { ...noLimit, excludedTags: ["a b"] },
  word: null,
  boolean: null,
};

type ValueOf = Parameters<typeof buildFrom>[1];

/** The parameters of the problems that the values of `valueOf` have, one entry a problem. */
function listWrong(valueOf: ValueOf): string[] {
  const ofSurvey = checkValues(surveySchema, surveyChecks, buildFrom(surveySchema, valueOf));
  const ofAccount = checkValues(accountSchema, accountChecks, buildFrom(accountSchema, valueOf));
  return [...ofSurvey, ...ofAccount].map(({ parameter }) => parameter);
}

describe("every setting of the schema", () => {
  it.each(listSettings().filter(({ kind }) => wrongValues[kind] !== null))(
    "is checked: $parameter",
    ({ parameter, kind, initial }) => {
      const isToBeFilledIn = initial === "";
      const others = listWrong((setting) => setting.initial).filter((wrong) => wrong !== parameter);
      const wrong = listWrong((setting) =>
        setting.parameter === parameter ? wrongValues[kind] : setting.initial,
      );
      expect(wrong.toSorted()).toEqual([parameter, ...others].toSorted());
      expect(listWrong((setting) => setting.initial).includes(parameter)).toBe(isToBeFilledIn);
    },
  );
});
