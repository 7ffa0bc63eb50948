import { expect, it } from "vitest";
import { formatSkew } from "./format-skew.ts";

const minute = 60_000;

it.each([
  [4 * minute, null],
  [-4 * minute, null],
  [10 * minute, "10 minutos"],
  [-60 * minute, "1 hora"],
  [24 * 60 * minute, "24 horas"],
  [-4 * 24 * 60 * minute, "4 dias"],
])("a clock that is off by %d ms: %s", (skewMs, text) => {
  expect(formatSkew(skewMs, "pt-BR")).toBe(text);
});
