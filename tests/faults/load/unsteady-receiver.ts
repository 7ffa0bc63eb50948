import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Scenario } from "./scenario.ts";

/** The account that the receiver plays. */
export const receiverAccount = { email: "conta@empresa.example", token: "token-da-carga" };

/** Longer than the emulated Zendesk waits. */
const lateMs = 3_000;

/** A stand-in of 2listen that can be unwell. */
export interface UnsteadyReceiver {
  endpoint: string;
  /** How often each ticket's survey was taken. */
  taken: ReadonlyMap<number, number>;
  /** From then on it takes everything. */
  recover: () => void;
  stop: () => Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startUnsteadyReceiver({ answer }: Scenario): Promise<UnsteadyReceiver> {
  const taken = new Map<number, number>();
  let calls = 0;
  let isWell = false;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    if (!isAuthorized(request)) return end(response, 401);
    const ticketId = Number((JSON.parse(body) as { ticket: string }).ticket);
    const how = isWell ? "take" : answer(calls, ticketId);
    calls += 1;
    if (how === "drop") return void request.socket.destroy();
    if (typeof how === "object") return end(response, how.status);
    taken.set(ticketId, (taken.get(ticketId) ?? 0) + 1);
    if (how === "late") await sleep(lateMs);
    end(response, 200);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/surveys`,
    taken,
    recover: () => {
      isWell = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function isAuthorized({ headers }: IncomingMessage): boolean {
  const { email, token } = receiverAccount;
  return headers.authorization === `Basic ${btoa(`${email}/token:${token}`)}`;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain" }).end(status === 200 ? "ok" : "no");
}
