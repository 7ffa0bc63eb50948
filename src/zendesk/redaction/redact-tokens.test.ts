import { describe, expect, it } from "vitest";
import type { RestSend } from "../rest/rest-send.ts";
import { toZendeskError } from "../rest/zendesk-error.ts";
import { redactTokens } from "./redact-tokens.ts";
import { createTokenRedaction } from "./token-redaction.ts";

const token = "tk-9Zu4q7wX";
const webhook = {
  method: "POST",
  path: "/api/v2/webhooks",
  body: {
    webhook: { authentication: { type: "basic_auth", data: { username: "a/token", password: token } } },
  },
} as const;
const test = {
  method: "POST",
  path: "/api/v2/webhooks/test",
  body: { request: { authentication: { data: { username: "a/token", password: token } } } },
} as const;
const attempts = { method: "GET", path: "/api/v2/webhooks/1/invocations/2/attempts" } as const;

/** A Zendesk that refuses with `echo`, or answers it. */
function redacted({ rejects, answers }: { rejects?: object; answers?: unknown }): RestSend {
  const send: RestSend = async (request) => {
    if (rejects) throw toZendeskError(rejects, request);
    return answers;
  };
  return redactTokens(send, createTokenRedaction());
}

describe("a refusal that repeats the token", () => {
  it.each([
    ["of the webhook", webhook, { error: "RecordInvalid", description: `password ${token} is weak` }],
    ["of the test", test, { errors: [{ code: token, title: `password ${token} is weak` }] }],
  ])("%s is reported without it", async (_what, request, responseJSON) => {
    const refusal = await redacted({ rejects: { status: 422, responseJSON } })(request).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ kind: "invalid", status: 422, detail: "password ••• is weak" });
    expect(`${String(refusal)} ${JSON.stringify(refusal)}`).not.toContain(token);
  });
});

describe("an answer of 2listen that repeats the token", () => {
  it("to a test is reported without it", async () => {
    const send = redacted({ answers: { response: { status_code: 401, payload: `no ${token}` } } });
    expect(await send(test)).toEqual({ response: { status_code: 401, payload: "no •••" } });
  });

  it("in a delivery's attempts is reported without it, whichever request typed it", async () => {
    const redaction = createTokenRedaction();
    await redactTokens(async () => null, redaction)(webhook);
    const send = redactTokens(
      async () => ({ attempts: [{ status_code: 401, response: { payload: `no ${token}` } }] }),
      redaction,
    );
    expect(await send(attempts)).toEqual({
      attempts: [{ status_code: 401, response: { payload: "no •••" } }],
    });
  });
});

it("the account's own rules are not redacted: they may be written back", async () => {
  const redaction = createTokenRedaction();
  redaction.note(token);
  const rules = { triggers: [{ id: 1, actions: [{ field: "x", value: token }] }] };
  expect(await redactTokens(async () => rules, redaction)({ method: "GET", path: "/api/v2/triggers" })).toBe(
    rules,
  );
});

it("an error that is not a refusal is rethrown unchanged", async () => {
  const bug = new TypeError("x");
  const send = redactTokens(() => Promise.reject(bug), createTokenRedaction());
  await expect(send(webhook)).rejects.toBe(bug);
});
