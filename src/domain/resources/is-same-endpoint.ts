/** Whether two addresses are the same one: host and scheme in any case, a closing slash or a `#…` more or less. */
export function isSameEndpoint(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}

function normalise(endpoint: string): string {
  const [, origin = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)(.*)$/i.exec(endpoint.trim()) ?? [];
  if (origin === "") return endpoint.trim();
  const [beforeHash = ""] = rest.split("#");
  return origin.toLowerCase() + beforeHash.replace(/\/(?=$|\?)/, "");
}
