/** Names the duplicate keys of an object in a JSON text; `JSON.parse` would silently keep the last one. */
export function findDuplicateKeys(json: string): string[] {
  const duplicates: string[] = [];
  const openObjects: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const text = match[0];
    if (text === "{") openObjects.push(new Set());
    else if (text === "[") openObjects.push(null);
    else if (text === "}" || text === "]") openObjects.pop();
    else if (isKey(json, token.lastIndex)) {
      const keys = openObjects.at(-1);
      const key = JSON.parse(text) as string;
      if (keys?.has(key)) duplicates.push(key);
      keys?.add(key);
    }
  }
  return duplicates;
}

function isKey(json: string, position: number): boolean {
  return /^\s*:/.test(json.slice(position, position + 64));
}
