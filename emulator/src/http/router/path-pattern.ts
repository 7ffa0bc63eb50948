/** A compiled path pattern. */
export interface PathPattern {
  /** How many `:name` parts it has: the fewer, the more exact it is. */
  nameCount: number;
  /** The values of its `:name` parts, decoded; undefined for another path, and for one that cannot be decoded (a lone `%`). */
  match(path: string): Record<string, string> | undefined;
}

/** A named part, perhaps with the expression that it must match in brackets, or one character of fixed text. */
const TOKEN = /:(?<name>[a-z_]+)(?:\((?<expression>[^)]*)\))?|(?<text>[^])/g;

/**
 * Compiles a path. `:name` matches one part, `:name(\d+)` for one that the expression in brackets matches, `*` for any text;
 * everything else for itself. With `isPrefix` it also matches what lies beneath it.
 */
export function compilePath(written: string, { isPrefix = false } = {}): PathPattern {
  const key = isPrefix ? `${written} and beneath` : written;
  const known = compiled.get(key) ?? compile(written, isPrefix);
  compiled.set(key, known);
  return known;
}

/** Every emulator of a process compiles the same several hundred paths. */
const compiled = new Map<string, PathPattern>();

function compile(written: string, isPrefix: boolean): PathPattern {
  const names: string[] = [];
  const source = written.replaceAll(TOKEN, (token, name?: string, expression = "[^/]+") => {
    if (name === undefined) return token === "*" ? ".*" : token.replace(/[.+?^${}()|[\]\\]/, String.raw`\$&`);
    names.push(name);
    return `(${expression})`;
  });
  const pattern = new RegExp(`^${source}${isPrefix ? "(?:/.*)?" : ""}$`);
  return {
    nameCount: names.length,
    match(path) {
      const values = pattern.exec(path);
      return values === null ? undefined : decodeParts(names, values.slice(1));
    },
  };
}

function decodeParts(
  names: readonly string[],
  values: readonly string[],
): Record<string, string> | undefined {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
  } catch {
    return undefined;
  }
}
