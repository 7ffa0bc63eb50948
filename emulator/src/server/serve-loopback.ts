import { serve, type ServerType } from "@hono/node-server";

const KEEP_ALIVE_MS = 75_000;

/** What answers requests: a Hono app, or a function alone. */
export interface RequestHandler {
  fetch(request: Request): Response | Promise<Response>;
}

/** A server that listens on both loopback addresses, IPv6 only where the machine has it. */
export interface LoopbackServer {
  port: number;
  /** Ends every connection, the open ones too. */
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 and ::1 at the same port (0: any port free on both). Apps' iframes come from the one name and the
 * host page from the other, so that they are of different origins. Rejects when the port is taken.
 */
export async function serveLoopback(app: RequestHandler, port: number): Promise<LoopbackServer> {
  for (let attempt = 1; ; attempt += 1) {
    const first = await listen(app, "127.0.0.1", port);
    try {
      const second = await listenWhereAvailable(app, "::1", first.port);
      const servers = second === null ? [first.server] : [first.server, second.server];
      return { port: first.port, close: async () => void (await Promise.all(servers.map(closeServer))) };
    } catch (error) {
      await closeServer(first.server);
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

function listen(
  app: RequestHandler,
  hostname: string,
  port: number,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (address) =>
      resolve({ server, port: address.port }),
    );
    server.once("error", reject);
    // Node's own 5 s would now and then close a connection just as a browser or a script takes it up again.
    if ("keepAliveTimeout" in server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  });
}

async function listenWhereAvailable(app: RequestHandler, hostname: string, port: number) {
  try {
    return await listen(app, hostname, port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") return null;
    throw error;
  }
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
