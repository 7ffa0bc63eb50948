import { describe, expect, it } from "vitest";
import { defaultSettings, defaultSurvey } from "./default-settings.ts";
import { findSurvey } from "./find-survey.ts";
import { putSurvey } from "./put-survey.ts";

describe("a survey that is put into settings", () => {
  const second = { ...defaultSurvey(), key: "b" };

  it("is added where its key is new, and found by it", () => {
    const settings = putSurvey(defaultSettings(), second);
    expect(settings.surveys.map(({ key }) => key)).toEqual(["default", "b"]);
    expect(findSurvey(settings, "b")).toBe(second);
    expect(findSurvey(settings, "c")).toBeNull();
  });

  it("replaces the one with its key, and no other", () => {
    const changed = { ...second, endpoint: "https://b.example/" };
    const settings = putSurvey(putSurvey(defaultSettings(), second), changed);
    expect(settings.surveys).toEqual([defaultSurvey(), changed]);
  });
});
