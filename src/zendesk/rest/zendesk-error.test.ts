import { describe, expect, it } from "vitest";
import { isGatewayError } from "../../application/ports/gateway-error.ts";
import { toZendeskError } from "./zendesk-error.ts";

const request = { method: "POST", path: "/api/v2/automations?x=1" };

describe("every shape in which Zendesk says no becomes one error", () => {
  it.each<[string, unknown, object]>([
    [
      "not found",
      { status: 404, responseJSON: { error: "RecordNotFound", description: "Not found" } },
      { kind: "notFound", code: "RecordNotFound", detail: "Not found" },
    ],
    [
      "invalid, with details by field",
      {
        status: 422,
        responseJSON: {
          error: "RecordInvalid",
          description: "Record validation errors",
          details: {
            base: [{ description: "Precisa de hora.", error: "InvalidValue" }],
            title: [{ error: "BlankValue" }],
            x: "texto",
          },
        },
      },
      { kind: "invalid", status: 422, code: "RecordInvalid", detail: "Precisa de hora. BlankValue texto" },
    ],
    [
      "forbidden, its error an object",
      { status: 403, responseJSON: { error: { title: "Forbidden", message: "Sem acesso." } } },
      { kind: "forbidden", code: "Forbidden", detail: "Sem acesso." },
    ],
    [
      "a parameter missing",
      { status: 400, responseJSON: { error: "ParameterMissing", description: "Parameter x is required" } },
      { kind: "invalid", detail: "Parameter x is required" },
    ],
    [
      "newer endpoints' lists",
      {
        status: 422,
        responseJSON: {
          errors: [
            { code: "InvalidX", title: "X", detail: "Muito longo" },
            { code: "Y", title: "Outra" },
          ],
        },
      },
      { kind: "invalid", code: "InvalidX", detail: "Muito longo Outra" },
    ],
    ["a list of texts", { status: 422, responseJSON: { errors: ["a", "b"] } }, { detail: "a b" }],
    [
      "a server error",
      { status: 500, responseJSON: { status: 500, error: "Internal Server Error" } },
      { kind: "unavailable", detail: "Internal Server Error" },
    ],
    [
      "a body that the host did not parse",
      { status: 409, responseText: '{"error":"UpdateConflict","description":"Mudou"}' },
      { kind: "conflict", code: "UpdateConflict", detail: "Mudou" },
    ],
    [
      "plain text",
      { status: 429, responseText: "Number of allowed API requests per minute exceeded" },
      { kind: "rateLimited", detail: "Number of allowed API requests per minute exceeded" },
    ],
    [
      "too many requests, with the time to wait",
      { status: 429, responseHeaders: { "Retry-After": "7" } },
      { kind: "rateLimited", retryAfterMs: 7_000 },
    ],
    [
      "too many requests, with a time that is no number of seconds",
      { status: 429, responseHeaders: { "retry-after": "soon" } },
      { kind: "rateLimited", retryAfterMs: null },
    ],
    [
      "an error page",
      { status: 503, responseText: "<html><h1>Busy</h1></html>" },
      { kind: "unavailable", detail: "" },
    ],
    [
      "not signed in",
      { status: 401, responseJSON: { error: "Couldn't authenticate you" } },
      { kind: "signedOut" },
    ],
    ["a status that nobody expects", { status: 418 }, { kind: "unexpected", status: 418, detail: "" }],
    ["no network", { status: 0, statusText: "error" }, { kind: "unavailable", status: 0 }],
    ["a wait that ran out", { status: 0, statusText: "timeout" }, { kind: "timeout" }],
    [
      "an Error",
      new Error("Invocation request timeout"),
      { kind: "timeout", detail: "Invocation request timeout" },
    ],
    ["nothing", undefined, { kind: "unavailable", status: 0, detail: "" }],
    ["a text", "abc", { kind: "unavailable" }],
  ])("%s", (_what, rejection, expected) => {
    const error = toZendeskError(rejection, request);
    expect(error).toMatchObject({ method: "POST", path: "/api/v2/automations", ...expected });
    expect(isGatewayError(error)).toBe(true);
    expect(isGatewayError(structuredClone({ kind: error.kind, status: 0, method: "", path: "" }))).toBe(true);
  });

  it("and no other value counts as one", () => {
    expect([null, "x", new Error("x"), { kind: "a" }].map(isGatewayError)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
