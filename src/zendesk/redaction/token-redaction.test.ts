import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenRedaction } from "./token-redaction.ts";

const token = "tk+9/Zu&Ø=q7";
const base64 = (text: string) => Buffer.from(text).toString("base64");

function redact(text: string, typed: string = token): string {
  const redaction = createTokenRedaction();
  redaction.note(typed);
  return redaction.redact(text);
}

describe("what was typed as a token is blanked in foreign words", () => {
  it.each([
    ["as it is", `Password ${token} is invalid.`, "Password ••• is invalid."],
    ["in other letters", `password ${token.toUpperCase()}.`, "password •••."],
    ["twice", `${token}, ${token}`, "•••, •••"],
    ["in an address", `?token=${encodeURIComponent(token)}&x=1`, "?token=•••&x=1"],
    ["in an address, in small hex digits", encodeURIComponent(token).toLowerCase(), "•••"],
    ["in JSON", `{"password":${JSON.stringify(token)}}`, '{"password":"•••"}'],
    ["in HTML", "<p>tk+9/Zu&amp;Ø=q7</p>", "<p>•••</p>"],
    [
      "in basic authentication",
      `Authorization: Basic ${base64(`ana@2listen.example/token:${token}`)}.`,
      "Authorization: Basic •••.",
    ],
    ["in base64 with others", `x ${base64(`a:${token}:b`)} y`, "x ••• y"],
    ["in base64 of an address", encodeURIComponent(base64(`ab:${token}`)), "•••"],
    ["cut at the end", `Refused: ${token.slice(0, 6)}`, "Refused: •••"],
    ["cut at the end with a sign", `Refused: ${token.slice(0, 6)}…`, "Refused: •••…"],
  ])("%s", (_how, text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  it("with a token that JSON and patterns escape", () => {
    const odd = 'a"b\\c.*d';
    expect(redact(`{"token":${JSON.stringify(odd)}} ${odd}`, odd)).toBe('{"token":"•••"} •••');
  });

  it("each of several", () => {
    const redaction = createTokenRedaction();
    redaction.note("first-token");
    redaction.note("second-token");
    expect(redaction.redact("first-token second-token")).toBe("••• •••");
  });

  it("whatever surrounds it, plain or in base64", () => {
    const word = fc.stringMatching(/^[\w/+=-]{8,40}$/);
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (typed, before, after) => {
        const text = `${before} ${typed} ${base64(`${before}:${typed}${after}`)} ${after}`;
        const shown = redact(text, typed);
        const decoded = shown.split(/[^\w/+=-]+/).map((run) => Buffer.from(run, "base64").toString());
        const isFree = (part: string) => !part.includes(typed);
        // The text around may spell the token by itself, as with a blank where the token was cut out.
        if (isFree(before) && isFree(after)) expect([shown, ...decoded].every(isFree)).toBe(true);
      }),
    );
  });
});

describe("a token that was typed on another day is blanked", () => {
  it.each([
    ["in basic authentication", `Got Basic ${base64("ana@x.example/token:old-one")}`, "Got Basic •••"],
    [
      "beside its user",
      '"user":"ana@x.example/token:old-one","a":1',
      '"user":"ana@x.example/token:•••","a":1',
    ],
  ])("%s", (_how, text, shown) => {
    expect(createTokenRedaction().redact(text)).toBe(shown);
  });
});

it.each([
  "Name has already been taken",
  "Basic subscription needed",
  "Your account allows no more webhooks",
  "",
  "tk",
])("%j is left as it is", (text) => {
  expect(redact(text)).toBe(text);
});

it("a token too short to be one blanks no letters within words", () => {
  expect(redact("a banana", "a")).toBe("a banana");
});
