/**
 * A map that makes a missing value on first use: what 100,000 loaded tickets need only when somebody looks (comments,
 * audits, histories) costs nothing before. `make` answers undefined where there is nothing to make.
 */
export class LazyMap<Key, Value> extends Map<Key, Value> {
  readonly #make: (key: Key) => Value | undefined;

  constructor(make: (key: Key) => Value | undefined) {
    super();
    this.#make = make;
  }

  override get(key: Key): Value | undefined {
    const present = super.get(key);
    if (present !== undefined) return present;
    const made = this.#make(key);
    if (made !== undefined) super.set(key, made);
    return made;
  }

  override has(key: Key): boolean {
    return this.get(key) !== undefined;
  }
}

/** The value that is there already; undefined where it is missing or still to be made. */
export function peek<Key, Value>(map: Map<Key, Value>, key: Key): Value | undefined {
  return Map.prototype.get.call(map, key) as Value | undefined;
}
