import { describe, expect, it } from "vitest";
import { formatText } from "./format-text.ts";
import { isolate } from "./isolate.ts";

const fsi = "\u2068";
const pdi = "\u2069";
const override = "\u202E";

describe("a value in a sentence", () => {
  it.each(["Ana Cliente", "Zé “Teste” 🙂", "ana@cliente.example", "", "日本語", "12:30"])(
    "stays as it is where it reads from left to right: %s",
    (value) => {
      expect(formatText("Sent to {name}.", { name: value })).toBe(`Sent to ${value}.`);
    },
  );

  it.each(["דנה לוי", "علي حسن", "Dana (דנה)", "𐤀𐤁", "𞤀𞤁", "ﷺ", `x${override}y`, "\u200F1"])(
    "is isolated where it could reorder what is around it: %j",
    (value) => {
      expect(formatText("Sent to {name}.", { name: value })).toBe(`Sent to ${fsi}${value}${pdi}.`);
    },
  );

  it("cannot end its isolation, nor leave one of its own open", () => {
    expect(isolate(`a${pdi}${override}b`)).toBe(`${fsi}a${override}b${pdi}`);
    expect(isolate(`a\u2067b`)).toBe(`${fsi}a\u2067b${pdi}${pdi}`);
  });

  it("keeps the isolation of what was filled into it before", () => {
    const inner = formatText("{name} · 12:30", { name: "דנה" });
    expect(formatText("({inner})", { inner })).toBe(`(${fsi}${inner}${pdi})`);
  });
});
