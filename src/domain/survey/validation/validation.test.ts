import { describe, expect, it } from "vitest";
import { checkAccountEmail } from "./check-account-email.ts";
import { checkEndpoint } from "./check-endpoint.ts";
import { checkHours } from "./check-hours.ts";
import { checkTag } from "./check-tag.ts";
import { checkToken } from "./check-token.ts";

describe("an endpoint", () => {
  it.each([
    ["https://api.2listen.example/v1/x?a=b", "https://api.2listen.example/v1/x?a=b"],
    ["  HTTPS://api.example/x\n", "HTTPS://api.example/x"],
    ["http://localhost:4501/surveys", "http://localhost:4501/surveys"],
    ["http://127.0.0.1:4501", "http://127.0.0.1:4501"],
    ["http://[::1]:80/", "http://[::1]:80/"],
    ["https://pesquisa.ação.example/", "https://pesquisa.ação.example/"],
  ])("is taken: %s", (text, value) => {
    expect(checkEndpoint(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "endpointMissing"],
    ["api.example/x", "endpointNotAUrl"],
    ["https://", "endpointNotAUrl"],
    ["https://exa mple.com", "endpointNotAUrl"],
    ["ftp://example.com", "endpointNotAUrl"],
    ["javascript:alert(1)", "endpointNotAUrl"],
    ["http://api.example/x", "endpointNotHttps"],
    ["http://localhost.evil.example/", "endpointNotHttps"],
    ["https://user:pass@api.example/", "endpointHasCredentials"],
    ["https://api.example/{{ticket.id}}", "endpointHasPlaceholder"],
  ])("is refused: %s", (text, code) => {
    expect(checkEndpoint(text)).toMatchObject({ ok: false, code });
  });
});

describe("an account e-mail", () => {
  it.each([
    ["ana@empresa.com.br", "ana@empresa.com.br"],
    [" ana@empresa.com/token ", "ana@empresa.com"],
    ["ana+x@empresa.com/TOKEN", "ana+x@empresa.com"],
  ])("is taken: %s", (text, value) => {
    expect(checkAccountEmail(text)).toEqual({ ok: true, value });
  });

  it.each(["", "ana", "ana@empresa", "ana@@empresa.com", "a:b@empresa.com", "a b@empresa.com"])(
    "is refused: %s",
    (text) => {
      expect(checkAccountEmail(text).ok).toBe(false);
    },
  );
});

describe("a token", () => {
  it("loses the line break that was copied with it", () => {
    expect(checkToken(" abc123\n")).toEqual({ ok: true, value: "abc123" });
  });

  it.each([
    ["", "tokenMissing"],
    ["abc 123", "tokenHasSpaces"],
  ])("is refused: '%s'", (text, code) => {
    expect(checkToken(text)).toMatchObject({ code });
  });
});

describe("a tag", () => {
  it.each([
    ["pesquisa não", "tagHasSpaces", {}],
    ["Pesquisa", "tagHasCapitals", { suggestion: "pesquisa" }],
    ["pesquisa_não", "tagNotAscii", { suggestion: "pesquisa_nao" }],
    ["a,b", "tagNotAscii", { suggestion: "a_b" }],
    ["", "tagMissing", {}],
    ["a".repeat(81), "tagTooLong", { limit: 80 }],
  ])("is refused: %s", (text, code, values) => {
    expect(checkTag(text)).toEqual({ ok: false, code, values });
  });

  it.each(["pesquisa2listen_disparada", "a-b.c:d/e"])("is taken: %s", (text) => {
    expect(checkTag(text)).toEqual({ ok: true, value: text });
  });
});

describe("hours", () => {
  const range = { min: 1, max: 10 };
  it.each([
    ["2", 2],
    [10, 10],
  ])("are taken: %s", (value, hours) => {
    expect(checkHours(value, range)).toEqual({ ok: true, value: hours });
  });

  it.each([
    [1.5, "hoursNotWhole"],
    ["2h", "hoursNotWhole"],
    [null, "hoursNotWhole"],
    [Number.NaN, "hoursNotWhole"],
    [0, "hoursTooFew"],
    [11, "hoursTooMany"],
  ])("are refused: %s", (value, code) => {
    expect(checkHours(value, range)).toMatchObject({ code });
  });
});
