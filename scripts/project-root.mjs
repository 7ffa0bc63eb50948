import { fileURLToPath } from "node:url";

/** The repository's folder, whatever folder a command is started in. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));
