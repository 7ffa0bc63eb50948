import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.mjs";

/** Every picture, not tracked by git. */
export const galleryFolder = "build/screenshots";
/** The pictures that the README shows, and no others. */
export const docsFolder = "docs/screenshots";

/** The file names of the pictures that the README shows. */
export function listDocsPictures(): string[] {
  const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
  return [...readme.matchAll(/\(docs\/screenshots\/([\w-]+\.png)\)/g)].map(([, name = ""]) => name);
}

/** Copies pictures from the gallery to where the README looks for them. */
export function keepForDocs(names: readonly string[]): void {
  for (const name of names)
    copyFileSync(join(projectRoot, galleryFolder, name), join(projectRoot, docsFolder, name));
}
