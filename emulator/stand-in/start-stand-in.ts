import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

import { checkSurveyRequest } from "./check-survey-request.ts";

const SURVEY_PATH = "/api/v1/surveys/dispatch";

const MAX_BODY_BYTES = 1024 * 1024;

export interface StandInOptions {
  /** 0 for any free port. */
  port: number;
  /** The admin's address of the 2listen account, without `/token`. */
  email: string;
  token: string;
  /** Milliseconds since 1970 by the emulator's clock. */
  now(): number;
}

/** A survey that was asked for and accepted. */
export interface ReceivedSurvey {
  /** ISO 8601 by the emulator's clock. */
  receivedAt: string;
  body: unknown;
}

export interface StandIn {
  /** Where surveys are sent: `http://localhost:<port>/api/v1/surveys/dispatch`. */
  url: string;
  /** Accepted surveys, oldest first. */
  surveys(): ReceivedSurvey[];
  clear(): void;
  stop(): Promise<void>;
}

/**
 * Starts a small server in 2listen's place. It takes `POST` with Basic auth `<email>/token:<token>` and a JSON body, as 2listen's
 * guide describes them, and answers `ok`. The sample body that 2listen shows is
 * `{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}`; since its field names are not public, any object with an e-mail
 * address in it is taken. Refusals: see `checkSurveyRequest`. Rejects with Node's error when the port is taken.
 */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const received: ReceivedSurvey[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const { method = "", headers } = request;
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    const verdict =
      path === SURVEY_PATH
        ? checkSurveyRequest({ method, headers, body }, options)
        : { status: 404, text: "not found", body: null };
    if (verdict.status === 200) {
      received.push({ receivedAt: new Date(options.now()).toISOString(), body: verdict.body });
    }
    response.writeHead(verdict.status, { "Content-Type": "text/plain; charset=utf-8" }).end(verdict.text);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "localhost", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://localhost:${port}${SURVEY_PATH}`,
    surveys: () => [...received],
    clear: () => void received.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The body as text; null when it is too long to be a survey. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString("utf8");
}
