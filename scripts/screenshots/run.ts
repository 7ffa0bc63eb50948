import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchChromium } from "../../tests/support/browser/launch-chromium.ts";
import { projectRoot } from "../project-root.mjs";
import { docsFolder, galleryFolder, keepForDocs, listDocsPictures } from "./keep-for-docs.ts";
import type { Scene } from "./scene.ts";
import { adminScenes } from "./scenes-admin.ts";
import { sidebarScenes } from "./scenes-sidebar.ts";
import { takePicture } from "./take-picture.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, docs: { type: "boolean" } } });
const docsPictures = listDocsPictures();
const scenes = [...sidebarScenes, ...adminScenes].filter(
  ({ name }) =>
    (!values.only || name.includes(values.only)) && (!values.docs || docsPictures.includes(`${name}.png`)),
);
if (scenes.length === 0) {
  console.error(`Failed to choose the pictures: no scene's name holds "${values.only ?? ""}".`);
  process.exit(2);
}

mkdirSync(join(projectRoot, galleryFolder), { recursive: true });
const browser = await launchChromium();
const waiting = [...scenes];
let taken = 0;
let failed = 0;

async function takeNext(): Promise<void> {
  for (let scene: Scene | undefined = waiting.shift(); scene !== undefined; scene = waiting.shift()) {
    const progress = `${scenes.length - waiting.length}/${scenes.length}`;
    try {
      await takePicture(browser, scene);
      taken += 1;
      console.log(`${progress}  ${scene.name}`);
    } catch (error) {
      failed += 1;
      console.error(`${progress}  Failed: ${scene.name}: ${String(error)}`);
    }
  }
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, takeNext));
await browser.close();
console.log(`${taken} pictures in ${galleryFolder}/, ${failed} failed`);
if (values.docs && failed === 0) {
  keepForDocs(docsPictures);
  console.log(`Copied ${docsPictures.join(", ")} to ${docsFolder}/.`);
}
process.exitCode = failed === 0 ? 0 : 1;
