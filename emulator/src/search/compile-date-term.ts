import type { SearchOperator } from "./parse-search-query.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const units: [pattern: RegExp, ms: number][] = [
  [/^min(ute)?s?$/, MINUTE],
  [/^(h|hours?)$/, HOUR],
  [/^(d|days?)$/, DAY],
  [/^(w|weeks?)$/, 7 * DAY],
  [/^months?$/, 30 * DAY],
  [/^(y|years?)$/, 365 * DAY],
];

const ALWAYS: Range = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  after: Number.NEGATIVE_INFINITY,
};

/**
 * Compares a time with a date (`2026-11-22`, `2026-11`, ISO 8601) or a time span back from now (`4hours`, `2days`, `1week`): `>4hours` is
 * newer than four hours ago [documented]; `*` is any time. Answers null where the value is neither. A bare date is its whole
 * day: `>` is true after its end ("after July 17" in the API reference), and the day is UTC's (an assumption: Zendesk uses the
 * profile's time zone).
 */
export function compileDateTerm(
  operator: SearchOperator,
  value: string,
  nowMs: number,
): ((iso: string | null | undefined) => boolean) | null {
  const range = value === "*" ? ALWAYS : (readSpan(value, nowMs) ?? readDate(value));
  if (range === null) return null;
  const isMatch = comparison(operator, range);
  return (iso) => {
    const time = iso === null || iso === undefined ? Number.NaN : Date.parse(iso);
    return !Number.isNaN(time) && isMatch(time);
  };
}

interface Range {
  from: number;
  /** The first moment after it. */
  to: number;
  /** The first moment that is later than it: a span's own beginning is a moment, and a date a whole day. */
  after: number;
}

function comparison(operator: SearchOperator, { from, to, after }: Range): (time: number) => boolean {
  switch (operator) {
    case "<":
      return (time) => time < from;
    case "<=":
      return (time) => time < to;
    case ">":
      return (time) => time >= after;
    case ">=":
      return (time) => time >= from;
    case ":":
      return (time) => time >= from && time < to;
  }
}

function readSpan(value: string, nowMs: number): Range | null {
  const match = /^(\d{1,6})([a-z]+)$/i.exec(value);
  const [, amount, unit] = match ?? [];
  const ms = units.find(([pattern]) => pattern.test(unit?.toLowerCase() ?? ""))?.[1];
  if (amount === undefined || ms === undefined) return null;
  const from = nowMs - Number(amount) * ms;
  return { from, to: nowMs, after: from + 1 };
}

function readDate(value: string): Range | null {
  const from = /^\d{4}(-\d{2}(-\d{2}([T ].+)?)?)?$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(from)) return null;
  const to = endOf(value, from);
  return { from, to, after: to };
}

function endOf(value: string, from: number): number {
  const date = new Date(from);
  if (value.length === 4) return date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (value.length === 7) return date.setUTCMonth(date.getUTCMonth() + 1);
  return from + (value.length === 10 ? DAY : SECOND);
}
