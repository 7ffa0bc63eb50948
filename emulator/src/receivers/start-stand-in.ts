import { Hono } from "hono";

import { serveLoopback } from "../server/serve-loopback.ts";
import { checkSurveyRequest } from "./check-survey-request.ts";

const SURVEY_PATH = "/api/v1/surveys/dispatch";

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
 * Starts a small server in 2listen's place, on the loopback addresses. It takes `POST` with Basic auth `<email>/token:<token>` and
 * a JSON body, as 2listen's guide describes them, and answers `ok`. The sample body that 2listen shows is
 * `{"nome":"Público-Alvo","email":"publicoalvo@teste.com"}`; since its field names are not public, any object with an e-mail
 * address in it is taken. Refusals: see `checkSurveyRequest`. Rejects with Node's error when the port is taken.
 */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const received: ReceivedSurvey[] = [];
  const app = new Hono();
  app.all(SURVEY_PATH, async ({ req }) => {
    const { method, headers } = req.raw;
    const { status, text, body } = checkSurveyRequest(
      { method, headers, body: await req.raw.text() },
      options,
    );
    if (status === 200) received.push({ receivedAt: new Date(options.now()).toISOString(), body });
    return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  });
  app.all("*", (context) => context.text("not found", 404));
  const server = await serveLoopback(app, options.port);
  return {
    url: `http://localhost:${server.port}${SURVEY_PATH}`,
    surveys: () => [...received],
    clear: () => void received.splice(0),
    stop: () => server.close(),
  };
}
