import { describe, expect, it } from "vitest";
import { someSettings } from "../../../tests/support/account/a-set-up.ts";
import { exportSettings } from "./export-settings.ts";
import { importSettings } from "./import-settings.ts";

describe("a settings file", () => {
  it("brings the settings to another account, and holds no token", () => {
    const settings = someSettings({ rule: { kind: "trigger" } });
    const text = exportSettings(settings);
    expect(importSettings(`\uFEFF${text}`)).toEqual({ ok: true, settings, findings: [] });
    expect(text).not.toMatch(/token|password/i);
  });

  it.each([
    ["nada", "fileNotJson"],
    ["{}", "fileNotSettings"],
    ["[]", "fileNotSettings"],
    ['{"format":"2listen-for-zendesk-settings","version":2,"settings":{}}', "fileTooNew"],
  ])("that is none is refused: %s", (text, code) => {
    expect(importSettings(text)).toEqual({ ok: false, code });
  });

  it("with an invalid setting names the setting", () => {
    const file = { format: "2listen-for-zendesk-settings", version: 1, settings: { delay_hours: "logo" } };
    expect(importSettings(JSON.stringify(file))).toMatchObject({
      ok: true,
      findings: [{ values: { field: "delayHours" } }],
    });
  });
});
