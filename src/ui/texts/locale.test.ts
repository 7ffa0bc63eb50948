import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chooseTextLocale, textLocales } from "./locale.ts";

const filesOfTexts = readdirSync(new URL("../../../translations", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

describe("the app's language", () => {
  it("exists for every file of texts, and has a file", () => {
    expect(filesOfTexts.toSorted()).toEqual([...textLocales].toSorted());
  });

  it.each(filesOfTexts)("is got by somebody whose Zendesk speaks %s", (locale) => {
    expect(chooseTextLocale(locale)).toBe(locale);
  });

  it.each([
    ["pt-BR", "pt-br"],
    ["pt", "pt-br"],
    ["pt_PT", "pt-br"],
    ["es-419", "es"],
    ["en-GB", "en"],
    ["ja", "en"],
    ["", "en"],
    [null, "en"],
  ])("for %s is %s", (zendeskLocale, locale) => {
    expect(chooseTextLocale(zendeskLocale)).toBe(locale);
  });
});
