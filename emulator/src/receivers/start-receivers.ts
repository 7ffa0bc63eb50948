import { serveLoopback, type LoopbackServer } from "../server/serve-loopback.ts";
import type { Receiver } from "./receiver.ts";

/** A receiver whose server listens. */
export interface RunningReceiver {
  receiver: Receiver;
  /** `http://localhost:<port>`. */
  origin: string;
}

/**
 * Starts a server for each receiver, the first at `port` and the others at the ones after it; 0 takes any free port for each.
 * Rejects with Node's error when a port is taken; then none of them listens.
 */
export async function startReceivers(
  receivers: readonly Receiver[],
  { port, reportBug }: { port: number; reportBug(error: unknown): void },
): Promise<{ running: RunningReceiver[]; stop(): Promise<void> }> {
  const servers: LoopbackServer[] = [];
  const stop = async () => void (await Promise.all(servers.map((server) => server.close())));
  const running: RunningReceiver[] = [];
  try {
    for (const [index, receiver] of receivers.entries()) {
      const server = await serveLoopback(
        { fetch: (request: Request) => answer(receiver, request, reportBug) },
        port === 0 ? 0 : port + index,
      );
      servers.push(server);
      running.push({ receiver, origin: `http://localhost:${server.port}` });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { running, stop };
}

async function answer(
  receiver: Receiver,
  request: Request,
  reportBug: (error: unknown) => void,
): Promise<Response> {
  try {
    return await receiver.fetch(request);
  } catch (error) {
    reportBug(error);
    return new Response("The receiver failed; see the emulator's output.", { status: 500 });
  }
}
