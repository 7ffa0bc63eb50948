import { expect, it } from "vitest";
import { searchQuery } from "./search-query.ts";

const noonMs = Date.parse("2026-03-29T12:00:00.789Z");

it.each([
  [{}, "type:ticket"],
  [{ isSolved: true }, "type:ticket status:solved"],
  [{ solvedAfterMs: noonMs }, "type:ticket solved>2026-03-29T12:00:00Z"],
  [
    { solvedFromMs: noonMs, solvedBeforeMs: noonMs + 1_000, withTag: "a" },
    "type:ticket solved>=2026-03-29T12:00:00Z solved<2026-03-29T12:00:01Z tags:a",
  ],
  [
    { withoutTags: ["a", "b"], updatedBeforeMs: noonMs },
    "type:ticket -tags:a -tags:b updated<2026-03-29T12:00:00Z",
  ],
])("the selection %j is searched for in Zendesk's syntax", (selection, query) => {
  expect(searchQuery(selection)).toBe(query);
});
