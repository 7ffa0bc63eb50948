import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../domain/default-settings.ts";
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

  test.each([
    "",
    "null",
    "{}",
    '{"step":"elsewhere","settings":{"routes":[]}}',
    '{"step":"when","settings":{}}',
  ])("that is not one of ours is left alone: %s", (text) => {
    const browser = aStorage();
    browser.setItem("draft", text);
    expect(createDraftStorage(() => browser, "draft").read()).toBeNull();
  });
});
