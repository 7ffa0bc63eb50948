import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

import { onTestFinished } from "vitest";

/** A call that the receiver got. */
export interface ReceivedCall {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the receiver answers; null never answers. */
export type Answer = { status: number; body?: string; headers?: Record<string, string> } | null;

/** A real HTTP server on a free port that keeps what it gets and answers by `answer`; stopped when the test ends. */
export async function startReceiver(
  answer: (call: ReceivedCall, index: number) => Answer = () => ({ status: 200, body: "ok" }),
): Promise<{ url: string; calls: ReceivedCall[] }> {
  const calls: ReceivedCall[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = "", url: path = "", headers } = request;
    const call = { method, path, headers, body: Buffer.concat(chunks).toString("utf8") };
    calls.push(call);
    const reply = answer(call, calls.length - 1);
    if (reply !== null) response.writeHead(reply.status, reply.headers).end(reply.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return { url: `http://localhost:${typeof address === "object" ? address?.port : 0}/survey`, calls };
}
