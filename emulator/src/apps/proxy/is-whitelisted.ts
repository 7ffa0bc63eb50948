/** Whether a manifest's `domainWhitelist` covers a host; `*.example.com` covers every host beneath example.com. */
export function isWhitelisted(url: URL, domainWhitelist: readonly string[]): boolean {
  return domainWhitelist.some((entry) => {
    const domain = entry
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/\/.*$/, "");
    if (domain.startsWith("*.")) return url.hostname.endsWith(domain.slice(1));
    return domain === url.hostname || domain === url.host;
  });
}
