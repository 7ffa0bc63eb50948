import { fileURLToPath } from "node:url";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The fixture apps' package folders. */
export const zafApps = {
  /** Runs in every location and does what a test asks, through the npm SDK. */
  probe: folder("./probe"),
  /** Speaks on the wire as the newest SDK does. */
  newestSdk: folder("./newest-sdk"),
};
