import { expect, test } from "vitest";
import { findReaction, joinReactions } from "./find-reaction.mjs";

test.each([
  ["src/sidebar/status.tsx", "rebuild"],
  ["assets/logo.png", "rebuild"],
  ["translations/en.json", "rebuild and restart"],
  ["manifest.json", "rebuild and restart"],
  ["emulator/src/engine/run-automations.ts", "restart"],
  ["receiver/receiver.ts", "restart"],
  ["src/domain/plan.test.ts", null],
  ["src/sidebar/.status.tsx.swp", null],
  ["docs/architecture.md", null],
])("a change of %s asks for: %s", (path, reaction) => {
  expect(findReaction(path)).toBe(reaction);
});

test("changes of several kinds are answered at once", () => {
  expect(joinReactions([])).toBeNull();
  expect(joinReactions(["rebuild", "rebuild"])).toBe("rebuild");
  expect(joinReactions(["rebuild", "restart"])).toBe("rebuild and restart");
});
