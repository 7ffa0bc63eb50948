import { Drop } from "liquidjs";

class Printable extends Drop {
  readonly #text: string;

  constructor(text: string, properties: Record<string, unknown>) {
    super();
    this.#text = text;
    Object.assign(this, properties);
    // Liquid reads what a Drop inherits as well, and would call this.
    Object.defineProperties(this, { constructor: { value: undefined }, length: { value: text.length } });
  }

  override valueOf(): string {
    return this.#text;
  }
}

/** A value with properties of its own that prints, and compares, as a text: a comment as its body, a person as their name. */
export function printable(text: string, properties: Record<string, unknown>): object {
  return new Printable(text, properties);
}
