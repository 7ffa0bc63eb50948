import { describe, expect, it } from "vitest";
import { isFramedByZendesk, type PageAddress } from "./is-framed-by-zendesk.ts";

const account = "https://acme.zendesk.com";

/** The app's page on Zendesk's host of apps, framed by `parents[0]`. */
function pageAt(address: Partial<PageAddress>): PageAddress {
  return { search: "", hash: "", hostname: "1234.apps.zdusercontent.com", ...address };
}

/** The page with an `origin` that its browser cannot compare with its parent, as Firefox. */
const named = (origin: string) =>
  pageAt({ search: `?origin=${encodeURIComponent(origin)}&app_guid=x&colorScheme=light` });

describe("the page starts", () => {
  it.each([account, "https://acme-1.zendesk.com", "https://a.b.zendesk.com"])("for %s", (origin) => {
    expect(isFramedByZendesk(named(origin))).toBe(true);
  });

  it.each([
    "http://localhost",
    "http://localhost:4567",
    "https://localhost:1",
    "http://127.0.0.1:4599",
    "http://[::1]:8080",
  ])("for the emulator at %s, where the page is on this computer, too", (origin) => {
    for (const hostname of ["localhost", "127.0.0.1", "[::1]"])
      expect(isFramedByZendesk({ ...named(origin), hostname })).toBe(true);
  });

  it("where the hash names the account, and where query and hash name the same one", () => {
    const hash = `#origin=${account}&app_guid=x`;
    expect(isFramedByZendesk(pageAt({ hash }))).toBe(true);
    expect(isFramedByZendesk({ ...named(account), hash })).toBe(true);
  });

  it("on this computer within an account, as `zcli apps:server` serves it", () => {
    expect(isFramedByZendesk({ ...named(account), hostname: "localhost" })).toBe(true);
  });

  it("where the browser says that the account frames it, or masks who does", () => {
    for (const parent of [account, "null"])
      expect(isFramedByZendesk({ ...named(account), ancestorOrigins: [parent] })).toBe(true);
  });
});

describe("the page does not start", () => {
  it.each([
    "",
    "null",
    "*",
    "/",
    "http://evil.example",
    "https://zendesk.com",
    "http://acme.zendesk.com",
    "https://acme.zendesk.com.evil.com",
    "https://evilzendesk.com",
    "https://zendesk.com@evil.com",
    "https://acme.zendesk.com@evil.com",
    "https://evil.com#.zendesk.com",
    "https://evil.com/.zendesk.com",
    "https://evil.com?.zendesk.com",
    "https://evil.com\\.zendesk.com",
    "https://evil.com:1.zendesk.com",
    "https://acme.zendesk.com.",
    "https://acme.zendesk.com/",
    "https://acme.zendesk.com:8443",
    "https://.zendesk.com",
    "https://acme..zendesk.com",
    "https://ACME.ZENDESK.COM",
    "https://acme.zendesk.com\n",
    " https://acme.zendesk.com",
    "https://acme.zendesk.com http://evil.example",
    "https://acme.zendesk.co",
    "https://acme.zendeskXcom",
    "javascript:https://acme.zendesk.com",
    "//acme.zendesk.com",
  ])("for %j", (origin) => {
    expect(isFramedByZendesk(named(origin))).toBe(false);
  });

  it.each([
    "http://localhost.evil.com",
    "http://localhost@evil.com",
    "http://127.0.0.1.evil.com",
    "http://127.0.0.11",
    "http://localhost:",
    "http://localhost:1@evil.com",
    "http://[::1].evil.com",
    "http://[::1",
    "http://localhost.",
    "http://LOCALHOST",
    "ftp://localhost",
  ])("for %j, with the page on this computer", (origin) => {
    expect(isFramedByZendesk({ ...named(origin), hostname: "localhost" })).toBe(false);
  });

  it("for this computer, where the page itself is on Zendesk's host of apps", () => {
    expect(isFramedByZendesk(named("http://localhost:4567"))).toBe(false);
  });

  it("where nothing names an origin", () => {
    expect(isFramedByZendesk(pageAt({ search: "?app_guid=x" }))).toBe(false);
    expect(isFramedByZendesk(pageAt({ search: `?Origin=${account}&origin[]=${account}` }))).toBe(false);
  });

  it.each([
    { search: `?origin=${account}&origin=http://evil.example` },
    { search: `?origin=http://evil.example&origin=${account}` },
    { search: `?origin=${account}&origin=https://other.zendesk.com` },
    { search: `?origin=${account}&origi%6e=http://evil.example` },
    { search: `?origin=${account}&origin=` },
    { search: `?origin=${account}`, hash: "#origin=http://evil.example" },
    { search: "?origin=http://evil.example", hash: `#origin=${account}` },
    { search: `?origin=${account}&%origin=%E0%A4%A&origin=http://evil.example` },
  ])("where two origins are named: $search $hash", (address) => {
    expect(isFramedByZendesk(pageAt(address))).toBe(false);
  });

  it("where the browser says that another page frames it, or none does", () => {
    for (const ancestorOrigins of [["http://evil.example", account], []])
      expect(isFramedByZendesk({ ...named(account), ancestorOrigins })).toBe(false);
  });
});
