import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that systems hand out by themselves, which tests that run beside this one take all the time. */
const lowest = 20_000;
const highest = 32_000;

/** A port on which nothing listens just now, nor on the next one, which the emulator's stand-in takes. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = lowest + 2 * Math.floor((Math.random() * (highest - lowest)) / 2);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "localhost");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
