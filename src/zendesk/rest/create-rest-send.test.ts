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

  it.each([undefined, "", "<html>…</html>"])("that changes something may be answered %j", async (answer) => {
    expect(await answering(answer)(change)).toBeNull();
  });

  it("that changes something is done where the host could not parse the empty answer", async () => {
    expect(await rejecting({ status: 204, statusText: "parsererror" })(change)).toBeNull();
  });

  // An empty account would be planned from it, and everything made a second time.
  it.each([undefined, "", "<html>Sign in</html>"])(
    "that reads is refused when answered %j",
    async (answer) => {
      await expect(answering(answer)(read)).rejects.toMatchObject({ kind: "unexpected", path: read.path });
    },
  );

  it("that reads is refused where the host could not parse the answer", async () => {
    const send = rejecting({ status: 200, statusText: "parsererror", responseText: "<html>Sign in</html>" });
    await expect(send(read)).rejects.toMatchObject({ kind: "unexpected", status: 200 });
  });
});
