import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { startEmulator } from "./start-emulator.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    tickets: { type: "string" },
    app: { type: "string", multiple: true },
  },
});

const port = Number(values.port ?? process.env["PORT"] ?? 4500);
const running = await startEmulator({
  port,
  ...(values.tickets === undefined ? {} : { tickets: values.tickets }),
  apps: values.app ?? (existsSync("dist/manifest.json") ? ["dist"] : []),
});
console.log(`2listen endpoint: ${running.credentials.endpoint}`);
console.log(`2listen e-mail: ${running.credentials.email}`);
console.log(`2listen token: ${running.credentials.token}`);
console.log(`Ready: ${running.url}`);
