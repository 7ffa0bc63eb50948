import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySettings } from "../../../tests/support/account/arbitrary-account.ts";
import { defaultSettings } from "./default-settings.ts";
import { isSetUp } from "./is-set-up.ts";
import { parseSettings } from "./parse-settings.ts";
import { readSettings } from "./read-settings.ts";
import type { Setting } from "./settings-schema/setting.ts";
import { listSettings } from "../../../tests/support/account/list-settings.ts";
import { serializeSettings } from "./serialize-settings.ts";

describe("installation settings", () => {
  it("of a fresh installation are the defaults, without a finding", () => {
    expect(parseSettings({})).toEqual({ settings: defaultSettings(), findings: [] });
    expect(parseSettings(serializeSettings(defaultSettings()))).toEqual({
      settings: defaultSettings(),
      findings: [],
    });
    expect(isSetUp(defaultSettings())).toBe(false);
  });

  it.each([null, undefined])("are the defaults where the host gives none: %s", (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: defaultSettings(), findings: [] });
  });

  it("come back as they were written", () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const { settings: read } = parseSettings(serializeSettings(settings));
        expect(read).toEqual(settings);
        expect(isSetUp(read)).toBe(true);
      }),
    );
  });

  it("come back from any values of all their parameters", () => {
    const words: Record<Setting<unknown>["kind"], fc.Arbitrary<unknown>> = {
      text: fc.stringMatching(/^[a-z]{0,8}$/),
      multiline: fc.string(),
      email: fc.stringMatching(/^([a-z]{1,8}@x\.example)?$/),
      word: fc.constantFrom("automation", "trigger"),
      hours: fc.integer({ min: 2, max: 600 }),
      boolean: fc.boolean(),
      tag: fc.stringMatching(/^[a-z_]{1,20}$/),
      ids: fc.array(fc.stringMatching(/^[1-9]\d{0,5}$/), { maxLength: 3 }).map((ids) => ids.join(",")),
      scope: fc.constantFrom("", '{"brands":["1","2"],"excluded_tags":["spam"]}', '{"channels":["4"]}'),
    };
    const all = listSettings().map(({ parameter, kind }) => [parameter, words[kind]]);
    const parameters = fc.record<Record<string, unknown>>(Object.fromEntries(all));
    fc.assert(
      fc.property(parameters, (raw) => {
        expect(serializeSettings(readSettings(raw).settings)).toEqual(raw);
      }),
    );
  });

  it("are read from the texts that Zendesk's own form keeps", () => {
    const raw = {
      endpoint: " https://x.example/a ",
      account_email: "ana@x.example/token",
      delay_hours: "5",
      delay_in_business_hours: "true",
      agents_may_opt_out: "false",
      resend_group_ids: "12, 34;56",
      dispatch_rule: "Trigger",
      title: "2listen",
    };
    const { settings } = parseSettings(raw);
    expect(settings).toMatchObject({
      surveys: [
        {
          endpoint: "https://x.example/a",
          accountEmail: "ana@x.example",
          rule: { kind: "trigger", delayHours: 5, inBusinessHours: true },
        },
      ],
      resend: { groupIds: ["12", "34", "56"] },
      agentsMayOptOut: false,
    });
  });

  it.each([
    ["delay_hours", "muitas", "delayHours", "hoursNotWhole"],
    ["age_limit_hours", 100_000, "ageLimitHours", "hoursTooMany"],
    ["dispatch_tag", "Com Espaço", "dispatchTag", "tagHasSpaces"],
    ["dispatch_rule", "macro", "dispatchRule", "ruleKindUnknown"],
    ["scope", "{", "scope", "scopeNotReadable"],
    ["scope", "[1]", "scope", "scopeNotReadable"],
    ["resend_group_ids", "12, suporte", "resendGroupIds", "scopeHasUnknownId"],
    ["endpoint", "http://x.example", "endpoint", "endpointNotHttps"],
  ])("that are invalid become findings: %s = %s", (name, value, field, problem) => {
    expect(parseSettings({ [name]: value }).findings).toMatchObject([
      { code: "settingInvalid", severity: "error", values: { field, problem }, remedy: "editSettings" },
    ]);
  });

  it("are read without an error, whatever they contain", () => {
    const names = Object.keys(serializeSettings(defaultSettings()));
    const anything = fc.dictionary(fc.constantFrom(...names), fc.anything());
    fc.assert(
      fc.property(anything, (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(serializeSettings(settings)).settings).toEqual(settings);
      }),
    );
  });
});
