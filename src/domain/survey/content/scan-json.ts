/** The path of a value in a JSON document: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** One string of a JSON document and the range of its literal in the text, quotes included. */
export interface JsonString {
  path: JsonPath;
  value: string;
  start: number;
  end: number;
  isKey: boolean;
}

export type JsonScan =
  | { ok: true; root: "object" | "array" | "scalar"; strings: JsonString[] }
  | { ok: false; offset: number; problem: "syntax" | "unquotedPlaceholder" };

/**
 * Reads JSON text and keeps the positions of its strings, which `JSON.parse` does not report: a body is edited in place, so that
 * it stays as the admin pasted it, and a mistake is reported with its place. The grammar is RFC 8259's.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new JsonScanner(text);
  try {
    return { ok: true, root: scanner.scanDocument(), strings: scanner.strings };
  } catch (mistake) {
    if (mistake instanceof JsonSyntaxError)
      return { ok: false, offset: mistake.offset, problem: mistake.problem };
    throw mistake;
  }
}

class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly problem: "syntax" | "unquotedPlaceholder";

  constructor(offset: number, problem: "syntax" | "unquotedPlaceholder") {
    super(problem);
    this.offset = offset;
    this.problem = problem;
  }
}

const numberLiteral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringLiteral = /"(?:[^"\\]|\\.)*"/sy;
const wordLiteral = /true|false|null/y;
const blank = /[ \t\r\n]*/y;
const deepestNesting = 100;

class JsonScanner {
  readonly strings: JsonString[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scanDocument(): "object" | "array" | "scalar" {
    this.#skipBlank();
    const first = this.#text[this.#at];
    this.#scanValue([]);
    if (this.#at < this.#text.length) this.#fail();
    if (first === "{") return "object";
    return first === "[" ? "array" : "scalar";
  }

  #scanValue(path: JsonPath): void {
    this.#skipBlank();
    if (path.length > deepestNesting) this.#fail();
    const next = this.#text[this.#at];
    if (this.#text.startsWith("{{", this.#at)) throw new JsonSyntaxError(this.#at, "unquotedPlaceholder");
    if (next === "{") this.#scanObject(path);
    else if (next === "[") this.#scanArray(path);
    else if (next === '"') this.#scanString(path, false);
    else if (this.#take(numberLiteral) === null && this.#take(wordLiteral) === null) this.#fail();
    this.#skipBlank();
  }

  #scanObject(path: JsonPath): void {
    this.#at += 1;
    this.#skipBlank();
    if (this.#takeCharacter("}")) return;
    do {
      this.#skipBlank();
      const key = this.#scanString(path, true);
      this.#skipBlank();
      if (!this.#takeCharacter(":")) this.#fail();
      this.#scanValue([...path, key]);
    } while (this.#takeCharacter(","));
    if (!this.#takeCharacter("}")) this.#fail();
  }

  #scanArray(path: JsonPath): void {
    this.#at += 1;
    this.#skipBlank();
    if (this.#takeCharacter("]")) return;
    let index = 0;
    do {
      this.#scanValue([...path, index]);
      index += 1;
    } while (this.#takeCharacter(","));
    if (!this.#takeCharacter("]")) this.#fail();
  }

  #scanString(path: JsonPath, isKey: boolean): string {
    const start = this.#at;
    const literal = this.#take(stringLiteral);
    if (literal === null) this.#fail();
    const value = this.#readLiteral(literal, start);
    this.strings.push({ path: isKey ? [...path, value] : path, value, start, end: this.#at, isKey });
    return value;
  }

  /** `JSON.parse` judges the text inside the quotes: it rejects control characters and unknown escapes. */
  #readLiteral(literal: string, start: number): string {
    try {
      return String(JSON.parse(literal));
    } catch {
      throw new JsonSyntaxError(start, "syntax");
    }
  }

  #take(literal: RegExp): string | null {
    literal.lastIndex = this.#at;
    const match = literal.exec(this.#text);
    if (match === null) return null;
    this.#at = literal.lastIndex;
    return match[0];
  }

  #takeCharacter(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipBlank(): void {
    this.#take(blank);
  }

  #fail(): never {
    throw new JsonSyntaxError(this.#at, "syntax");
  }
}
