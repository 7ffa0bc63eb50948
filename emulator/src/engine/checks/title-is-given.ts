import type { RuleCheck } from "./rule-check.ts";

/** A rule has a title. */
export const titleIsGiven: RuleCheck = ({ title }) =>
  title.trim() === "" ? { field: "title", description: "Title: cannot be blank", code: "BlankValue" } : null;
