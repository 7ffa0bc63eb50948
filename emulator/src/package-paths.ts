import { fileURLToPath } from "node:url";

/** The folder of the built host page and SDK: the same from `src/` as from `dist/`, which lie side by side. */
export const hostFolder = fileURLToPath(new URL("../dist/host", import.meta.url));
