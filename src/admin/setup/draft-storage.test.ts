import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../domain/survey/default-settings.ts";
import { createDraftStorage } from "./draft-storage.ts";

function aStorage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function refuse(): Storage {
  throw new Error("Access is denied for this document.");
}

describe("a draft", () => {
  const draft = { step: "when", settings: defaultSettings() } as const;

  test("is read back as it was written, until it is cleared", () => {
    const browser = aStorage();
    const drafts = createDraftStorage(() => browser, "draft");
    expect(drafts.write(draft)).toBe(true);
    expect(drafts.read()).toEqual(draft);
    drafts.clear();
    expect(drafts.read()).toBeNull();
  });

  test("is not kept where the browser forbids it, and says so", () => {
    const drafts = createDraftStorage(refuse, "draft");
    expect(drafts.write(draft)).toBe(false);
    expect(drafts.read()).toBeNull();
  });

  test("of an older version takes defaults for what it lacks, and keeps what was typed", () => {
    const { rule: _rule, ...olderSurvey } = {
      ...defaultSettings().surveys[0],
      endpoint: "https://typed.example",
    };
    const browser = aStorage();
    browser.setItem(
      "draft",
      JSON.stringify({ step: "when", settings: { surveys: [olderSurvey], agentsMayOptOut: "no" } }),
    );
    const revived = createDraftStorage(() => browser, "draft").read()?.settings;
    const [survey] = defaultSettings().surveys;
    expect(revived).toEqual({
      ...defaultSettings(),
      surveys: [{ ...survey, endpoint: "https://typed.example" }],
    });
  });

  test("brings an emptied number back empty", () => {
    const drafts = createDraftStorage(
      (
        (browser) => () =>
          browser
      )(aStorage()),
      "draft",
    );
    drafts.write({
      step: "when",
      settings: { ...defaultSettings(), resend: { coolDownHours: Number.NaN, groupIds: [] } },
    });
    expect(drafts.read()?.settings.resend.coolDownHours).toBeNaN();
  });

  test.each([
    "",
    "null",
    "{}",
    '{"step":"elsewhere","settings":{"surveys":[]}}',
    '{"step":"when","settings":{}}',
  ])("that is not one of ours is left alone: %s", (text) => {
    const browser = aStorage();
    browser.setItem("draft", text);
    expect(createDraftStorage(() => browser, "draft").read()).toBeNull();
  });
});
