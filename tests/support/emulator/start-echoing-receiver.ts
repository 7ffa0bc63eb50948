import { once } from "node:events";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";

/** A 2listen that either takes a survey or refuses it, and in the refusal repeats what it was asked with. */
export interface EchoingReceiver {
  endpoint: string;
  /** Whether it refuses. */
  isEchoing: boolean;
  /** How many calls it has answered, and how many of those it took. */
  calls: { all: number; taken: number };
}

/** Starts one for a test. */
export async function startEchoingReceiver(): Promise<EchoingReceiver> {
  const receiver: EchoingReceiver = { endpoint: "", isEchoing: false, calls: { all: 0, taken: 0 } };
  const server = createServer((request, response) => {
    const authorization = request.headers.authorization ?? "";
    request.resume();
    receiver.calls.all += 1;
    if (!receiver.isEchoing) receiver.calls.taken += 1;
    response.writeHead(receiver.isEchoing ? 401 : 200, { "content-type": "text/plain" });
    response.end(receiver.isEchoing ? echo(authorization) : "ok");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  receiver.endpoint = `http://127.0.0.1:${port}/surveys`;
  return receiver;
}

function echo(authorization: string): string {
  const [user = "", token = ""] = Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(/:(.*)/s);
  return `Denied: ${authorization}; ${user}; ${token}; ${encodeURIComponent(token)}`;
}
