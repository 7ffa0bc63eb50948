import { describe, expect, it } from "vitest";
import { createRestSend } from "./create-rest-send.ts";

const answering = (answer: unknown) => createRestSend({ request: async () => answer });
const rejecting = (rejection: object) =>
  createRestSend({
    // The host rejects with a jqXHR-like object.
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors
    request: () => Promise.reject(rejection),
  });
const read = { method: "GET", path: "/api/v2/triggers" } as const;
const change = { method: "PATCH", path: "/api/v2/webhooks/1" } as const;

describe("a request through the host", () => {
  it.each([
    ["parsed", { triggers: [] }],
    ["as text", '{"triggers":[]}'],
  ])("gives the body, %s", async (_how, answer) => {
    expect(await answering(answer)(read)).toEqual({ triggers: [] });
  });

  it.each([undefined, "", " "])("that changes something may be answered %j", async (answer) => {
    expect(await answering(answer)(change)).toBeNull();
  });

  it("that changes something is done where the host could not parse the empty answer", async () => {
    expect(await rejecting({ status: 204, statusText: "parsererror" })(change)).toBeNull();
  });

  it.each(["<html>Sign in</html>", '{"trigger":{"id":'])(
    "that changes something is not taken for done when answered %j",
    async (text) => {
      const refusal = { kind: "unexpected", path: change.path };
      await expect(answering(text)(change)).rejects.toMatchObject(refusal);
      const unparsed = rejecting({ status: 200, statusText: "parsererror", responseText: text });
      await expect(unparsed(change)).rejects.toMatchObject(refusal);
    },
  );

  // An empty account would be planned from it, and everything made a second time.
  it.each([undefined, "", "<html>Sign in</html>"])(
    "that reads is refused when answered %j",
    async (answer) => {
      await expect(answering(answer)(read)).rejects.toMatchObject({ kind: "unexpected", path: read.path });
    },
  );

  const date = "Mon, 23 Nov 2026 10:00:00 GMT";
  it.each<[string, unknown, number[]]>([
    [
      "headers by name",
      { responseJSON: { triggers: [] }, responseHeaders: { Date: date } },
      [Date.parse(date)],
    ],
    ["small letters", { responseText: '{"triggers":[]}', responseHeaders: { date } }, [Date.parse(date)]],
    [
      "lines",
      { responseJSON: { triggers: [] }, responseHeaders: `vary: *\r\ndate: ${date}` },
      [Date.parse(date)],
    ],
    ["no date", { responseJSON: { triggers: [] }, responseHeaders: {} }, []],
    ["a date that is none", { responseJSON: { triggers: [] }, responseHeaders: { date: "soon" } }, []],
    ["no headers", { responseJSON: { triggers: [] } }, []],
    ["the body alone", { triggers: [] }, []],
  ])("that reads reports the account's time, where the host gives %s", async (_what, answer, told) => {
    const times: number[] = [];
    const send = createRestSend({ request: async () => answer }, null, (ms) => times.push(ms));
    expect(await send(read)).toEqual({ triggers: [] });
    expect(times).toEqual(told);
  });

  it("that reads is refused where a whole answer holds no JSON", async () => {
    const answer = { status: 200, responseText: "<html>Sign in</html>" };
    const send = createRestSend({ request: async () => answer }, null, () => {});
    await expect(send(read)).rejects.toMatchObject({ kind: "unexpected" });
  });

  it("that reads is refused where the host could not parse the answer", async () => {
    const send = rejecting({ status: 200, statusText: "parsererror", responseText: "<html>Sign in</html>" });
    await expect(send(read)).rejects.toMatchObject({ kind: "unexpected", status: 200 });
  });
});
