import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchChromium } from "../../tests/support/launch-chromium.ts";
import { projectRoot } from "../project-root.mjs";
import { adminScenes } from "./scenes-admin.ts";
import { sidebarScenes } from "./scenes-sidebar.ts";
import { takePicture } from "./take-picture.ts";

const { values } = parseArgs({ options: { only: { type: "string" } } });
const scenes = [...sidebarScenes, ...adminScenes].filter(
  ({ name }) => !values.only || name.includes(values.only),
);

mkdirSync(join(projectRoot, "docs/screenshots"), { recursive: true });
const browser = await launchChromium();
let failed = 0;
for (const [index, scene] of scenes.entries()) {
  try {
    await takePicture(browser, scene);
    console.log(`${index + 1}/${scenes.length}  ${scene.name}`);
  } catch (error) {
    failed += 1;
    console.error(`${index + 1}/${scenes.length}  Failed: ${scene.name}: ${String(error)}`);
  }
}
await browser.close();
console.log(`${scenes.length - failed} pictures in docs/screenshots/, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
