import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { defaultAssumptions } from "./assumptions.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test.each(Object.entries(defaultAssumptions))(
  "the README explains the switch %s, whose default is %s",
  (name, value) => {
    expect(readme).toMatch(new RegExp(`^- \`${name}\` \\(\`?${String(value)}\`?\\): `, "m"));
  },
);
