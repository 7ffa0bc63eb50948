import { describe, expect, it } from "vitest";
import { isSameEndpoint } from "./is-same-endpoint.ts";
import { addMarker, readMarker, writeMarker } from "./ownership-marker.ts";
import { looksLikeOurTitle } from "./resource-title.ts";

describe("a marker", () => {
  const marker = { surveyKey: "default", role: "resend" } as const;

  it("is read at any position in a description", () => {
    expect(readMarker(writeMarker(marker))).toEqual(marker);
    expect(readMarker(`Não mexer! ${addMarker("Da Ana.", marker)} (ver wiki)`)).toEqual(marker);
    expect(addMarker("Da Ana.", marker)).toBe("Da Ana. [2listen:default/resend]");
    expect(addMarker(" ", marker)).toBe(writeMarker(marker));
  });

  it.each(["", "2listen", "[2listen:default]", "[2listen:default/macro]", "[2LISTEN:default/resend]"])(
    "is not in: %s",
    (text) => {
      expect(readMarker(text)).toBeNull();
    },
  );
});

describe("a title", () => {
  it("like ours is only a likeness", () => {
    expect(looksLikeOurTitle(" 2Listen · Disparo ")).toBe(true);
    expect(looksLikeOurTitle("2listen · disparo · marca-b")).toBe(true);
    expect(looksLikeOurTitle("2listen · dispatch")).toBe(true);
    expect(looksLikeOurTitle("Disparo 2listen")).toBe(false);
  });
});

describe("two addresses", () => {
  it.each([
    ["https://a.example/x", "HTTPS://A.example/x", true],
    ["https://a.example/x", "https://a.example/x/", true],
    ["https://a.example/x?y=1", "https://a.example/x/?y=1", true],
    ["https://a.example/x#y", "https://a.example/x", true],
    ["https://a.example/x", "https://a.example/X", false],
    ["https://a.example/x", "http://a.example/x", false],
    ["https://a.example/x?y=1", "https://a.example/x?y=2", false],
    ["https://a.example", "https://a.example.evil/", false],
  ])("%s and %s are the same: %s", (one, other, isSame) => {
    expect(isSameEndpoint(one, other)).toBe(isSame);
  });
});
