import { expect, test } from "vitest";
import { groupLicences } from "./group-licences.mjs";

const mit = "MIT License\n\nCopyright A";

test("each bundled package is named once, by version, under its licence's text", () => {
  const sidebar = [
    { name: "react", version: "18.3.1", identifier: "MIT", text: mit },
    { name: "stylis", version: "4.3.6", identifier: "MIT", text: "MIT License\n\nCopyright B" },
  ];
  const admin = [
    { name: "react", version: "18.3.1", identifier: "MIT", text: `${mit}\n` },
    { name: "a", version: "1.0.0", identifier: "MIT", text: mit },
  ];
  expect(groupLicences([sidebar, admin])).toEqual([
    { licence: "MIT", packages: ["a 1.0.0", "react 18.3.1"], text: mit },
    { licence: "MIT", packages: ["stylis 4.3.6"], text: "MIT License\n\nCopyright B" },
  ]);
});

test.each([
  { name: "x", version: "1.0.0", identifier: "MIT", text: "" },
  { name: "x", version: "1.0.0", identifier: null, text: mit },
])("a package that ships no licence is refused: %j", (bundled) => {
  expect(() => groupLicences([[bundled]])).toThrow(/^Failed to list the licences: x 1\.0\.0 /);
});
