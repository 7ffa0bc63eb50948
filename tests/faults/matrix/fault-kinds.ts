import type { Silence } from "../world/fault-client.ts";

/** A way in which one call of a use case goes wrong. */
export interface FaultKind {
  name: string;
  /** The emulator's fault, without the call that it hits; null where the person leaves instead. */
  fault: object | null;
  /** `once`: this call alone; `callFails`: each later one of the same endpoint too; `allFail`: every later call. */
  lasts: "once" | "callFails" | "allFail";
  silence: Silence;
}

const proxyPage = "<html><body><h1>502 Bad Gateway</h1></body></html>";
const signInPage = "<!doctype html><title>Zendesk</title><form>Sign in</form>";

const refusals: Record<string, object> = {
  "401": { status: 401 },
  "403": { status: 403 },
  "404": { status: 404 },
  "409": { status: 409 },
  "422 with details": {
    status: 422,
    body: {
      error: "RecordInvalid",
      description: "Record validation errors",
      details: { title: [{ description: "Title: is too long", error: "TooLong" }] },
    },
  },
  "422 in an odd shape": { status: 422, body: { errors: { base: ["no"] }, details: null, error: 17 } },
  "429 with Retry-After": { status: 429, retryAfter: 30 },
  "429": { status: 429 },
  "500": { status: 500 },
  "502 with a page": { status: 502, html: proxyPage },
};

const unanswered: Record<string, [object, Silence]> = {
  "no answer": [{ status: "drop" }, "timesOut"],
  "connection ended": [{ status: "disconnect" }, "breaksOff"],
  "answer lost after it was done": [{ status: "drop", carriesOut: true }, "timesOut"],
  "connection ended after it was done": [{ status: "disconnect", carriesOut: true }, "breaksOff"],
  "504 with a page after it was done": [{ status: 504, carriesOut: true, html: proxyPage }, "timesOut"],
};

/** Each with status 200, and carried out: Zendesk says that it was. */
const wrongShapes: Record<string, object> = {
  "{}": { status: 200, carriesOut: true, body: {} },
  "[]": { status: 200, carriesOut: true, body: [] },
  null: { status: 200, carriesOut: true, body: null },
  '{"error":"x"}': { status: 200, carriesOut: true, body: { error: "x" } },
  "sign-in page with 200": { status: 200, html: signInPage },
  "objects for lists": { reshape: "listsSwapped" },
  "ids missing": { reshape: "withoutIds" },
  "text for numbers": { reshape: "textForNumbers" },
  "has_more without a cursor": { reshape: "moreWithoutCursor" },
  "broken JSON": { reshape: "cutShort" },
};

const once = (faults: Record<string, object>): FaultKind[] =>
  Object.entries(faults).map(([name, fault]) => ({ name, fault, lasts: "once", silence: "timesOut" }));

/** Every way in which a call can go wrong. */
export const faultKinds: readonly FaultKind[] = [
  ...once(refusals),
  ...Object.entries(unanswered).map(([name, [fault, silence]]): FaultKind => ({
    name,
    fault,
    lasts: "once",
    silence,
  })),
  ...once(wrongShapes),
  { name: "the person leaves", fault: null, lasts: "once", silence: "timesOut" },
  { name: "403 each time", fault: { status: 403 }, lasts: "callFails", silence: "timesOut" },
  { name: "503 each time", fault: { status: 503 }, lasts: "callFails", silence: "timesOut" },
  { name: "signed out", fault: { status: 401 }, lasts: "allFail", silence: "timesOut" },
  { name: "offline", fault: { status: "disconnect" }, lasts: "allFail", silence: "breaksOff" },
  { name: "nothing answers", fault: { status: "drop" }, lasts: "allFail", silence: "timesOut" },
];
