import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../scripts/project-root.mjs";
import { textLocales } from "../../src/ui/texts/locale.ts";
import { listSettings } from "../support/account/list-settings.ts";
import type { Setting } from "../../src/domain/survey/settings-schema/setting.ts";

const readJson = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), "utf8"));

/** Zendesk's type of parameter for each kind of setting (Zendesk, "App settings"). */
const parameterTypes: Record<Setting<unknown>["kind"], string> = {
  text: "text",
  email: "text",
  word: "text",
  tag: "text",
  ids: "text",
  multiline: "multiline",
  scope: "multiline",
  hours: "number",
  boolean: "checkbox",
};

describe("the manifest's parameters", () => {
  test("are the settings of the schema, with their defaults", () => {
    const wanted = listSettings().map(({ parameter, kind, initial, write }) => ({
      name: parameter,
      type: parameterTypes[kind],
      required: false,
      secure: false,
      default: write(initial),
    }));
    expect(readJson("manifest.json").parameters).toEqual(wanted);
  });

  test.each(textLocales)("each have a label and a help text in %s", (language) => {
    const { parameters } = readJson(`translations/${language}.json`).app;
    expect(Object.keys(parameters)).toEqual(listSettings().map(({ parameter }) => parameter));
    for (const texts of Object.values(parameters))
      expect(texts).toEqual({ label: expect.stringMatching(/./), helpText: expect.stringMatching(/./) });
  });
});
