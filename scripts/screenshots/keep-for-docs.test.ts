import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../project-root.mjs";
import { docsFolder, listDocsPictures } from "./keep-for-docs.ts";

test("the pictures that are tracked are those that the README shows", () => {
  expect(listDocsPictures().toSorted()).toEqual(readdirSync(join(projectRoot, docsFolder)).toSorted());
});
