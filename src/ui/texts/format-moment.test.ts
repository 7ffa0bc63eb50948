import { describe, expect, it } from "vitest";
import { chooseDateLocale, createMomentFormat } from "./format-moment.ts";

const noon = Date.parse("2026-11-23T12:00:00Z");
const hour = 3_600_000;

describe("a moment as a person writes it", () => {
  it.each([
    ["pt-BR", "America/Sao_Paulo", 0, "hoje, 09:00"],
    ["pt-BR", "America/Sao_Paulo", -24, "ontem, 09:00"],
    ["pt-BR", "America/Sao_Paulo", 24, "amanhã, 09:00"],
    ["pt-BR", "America/Sao_Paulo", -72, "20 de nov., 09:00"],
    ["en-US", "America/New_York", 0, "today, 7:00 AM"],
    ["en-GB", "Europe/London", 0, "today, 12:00"],
    ["es-419", "America/Sao_Paulo", 24, "mañana, 9:00 a.m."],
    ["de", "Europe/Berlin", 0, "today, 1:00 PM"],
    ["pt-BR", "Nowhere/Atall", 0, "hoje, 12:00"],
  ])("%s, %s, %d hours from now: %s", (locale, timeZone, hours, text) => {
    const format = createMomentFormat(locale, timeZone, "{day}, {time}");
    expect(format.moment(noon + hours * hour, noon).replace(/\s+/g, " ")).toBe(text);
  });

  it.each([
    ["pt-BR", "America/New_York", "2026-11-01T05:30:00Z", "01:30 GMT-4"],
    ["pt-BR", "America/New_York", "2026-11-01T06:30:00Z", "01:30 GMT-5"],
    ["en-US", "America/New_York", "2026-11-01T05:30:00Z", "1:30 AM GMT-4"],
    ["es", "Europe/Madrid", "2026-10-25T00:30:00Z", "2:30 GMT+2"],
    ["es", "Europe/Madrid", "2026-10-25T01:30:00Z", "2:30 GMT+1"],
    ["pt-BR", "America/New_York", "2026-11-01T04:30:00Z", "00:30"],
    ["pt-BR", "America/New_York", "2026-11-01T07:30:00Z", "02:30"],
  ])("distinguishes the two hours when the clocks go back: %s, %s, %s is %s", (locale, zone, at, text) => {
    const format = createMomentFormat(locale, zone, "{day}, {time}");
    expect(format.time(Date.parse(at)).replace(/\s+/g, " ")).toBe(text);
  });

  it("counts days in the person's time zone, not in UTC", () => {
    const format = createMomentFormat("pt-BR", "America/Sao_Paulo", "{day}, {time}");
    const lateEvening = Date.parse("2026-11-24T02:30:00Z");
    expect(format.day(lateEvening, noon)).toBe("hoje");
    expect(format.isSameDay(lateEvening, noon)).toBe(true);
  });
});

describe("the locale of dates", () => {
  it.each([
    ["pt-BR", "pt-BR"],
    ["pt-br", "pt-BR"],
    ["es-419", "es-419"],
    ["en-US", "en-US"],
    ["ja", "en"],
    [null, "en"],
    ["pt-!!", "pt-br"],
  ])("%s gives %s", (zendeskLocale, locale) => {
    expect(chooseDateLocale(zendeskLocale)).toBe(locale);
  });
});
