import { isObject } from "../http/body/read-body.ts";

const UNIT_MS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;
const LONGEST_MS = 400 * UNIT_MS.days;

/**
 * The milliseconds of `{"advance":{"days","hours","minutes","seconds"}}`. Answers a sentence instead where it is not
 * understood, goes back, or goes further than 400 days at once.
 */
export function readAdvance(body: unknown): number | string {
  const advance = isObject(body) ? body["advance"] : undefined;
  if (!isObject(advance)) return 'Say how far: {"advance":{"hours":3}}.';
  let ms = 0;
  for (const [unit, amount] of Object.entries(advance)) {
    if (!Object.hasOwn(UNIT_MS, unit)) return `"${unit}" is not one of days, hours, minutes, seconds.`;
    if (typeof amount !== "number" || !Number.isFinite(amount) || amount < 0)
      return `"${unit}" must be a number that is not negative: the clock never goes back.`;
    ms += amount * UNIT_MS[unit as keyof typeof UNIT_MS];
  }
  return ms > LONGEST_MS ? "The clock moves 400 days at most at once." : Math.round(ms);
}
