import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";

import { onTestFinished } from "vitest";

/** What a third party's server got. */
export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server of somebody else's, at its own port, that keeps what it gets and answers `{"ok":true}`. */
export interface ThirdPartyServer {
  /** `http://127.0.0.1:<port>`. */
  url: string;
  requests: ReceivedRequest[];
}

/** Starts one for a test. It allows requests straight from browsers; `/status/418` answers with that status. */
export async function startThirdParty(): Promise<ThirdPartyServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { method = "", url = "", headers } = request;
    if (method !== "OPTIONS") requests.push({ method, url, headers, body });
    const [, status = "200"] = /^\/status\/(\d+)/.exec(url) ?? [];
    response.writeHead(Number(status), {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
    });
    response.end('{"ok":true}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, requests };
}
