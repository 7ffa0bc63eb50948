import { tooManyValues } from "../errors/api-error.ts";

/** How many records a bulk call takes [documented; recorded as `max_count`]. */
const MOST_VALUES = 100;

/** The list as it is. Throws 400 `TooManyValues` where it is longer than a bulk call takes. */
export function atMostHundred<Item>(items: Item[]): Item[] {
  if (items.length > MOST_VALUES) throw tooManyValues(MOST_VALUES);
  return items;
}
