/** An address as it is called: scheme and host in lower case, a path of its own where there is none, and no `#…`. */
export function normaliseAddress(address: string): string {
  const plain = address.trim();
  const [, origin = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)(.*)$/i.exec(plain) ?? [];
  if (origin === "") return plain;
  const [called = ""] = rest.split("#");
  return `${origin.toLowerCase()}${called.startsWith("/") ? "" : "/"}${called}`;
}
