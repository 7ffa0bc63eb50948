import type { RuleCheck } from "../rule-check.ts";

/** A rule has a title. */
export const titleIsGiven: RuleCheck = ({ title }) =>
  title.trim() === ""
    ? { attribute: "title", description: "Title: cannot be blank", error: "BlankValue" }
    : null;
