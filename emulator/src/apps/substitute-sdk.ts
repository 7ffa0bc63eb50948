/** Where this server answers the SDK; the same path as on Zendesk's CDN, on the app's own origin. */
export const sdkPath = "/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

/** A script tag for the SDK on Zendesk's CDN, today's address or the old one, its `src` in quotes or, minified, without. */
const cdnScript =
  /<script\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\/(?:static\.zdassets\.com|assets\.zendesk\.com)\/[^"'\s>]*\bzaf_sdk(?:\.min)?\.js[^>]*>/gi;

/** The difference from the real time above which the app's page receives the emulator's. */
const noticedOffsetMs = 2_000;

/** The script tag's values besides the SDK's URL. */
export interface SdkSubstitute {
  /** Changes with the SDK's build, so that browsers may keep it: the CDN's is not asked for again on each page either. */
  version: string;
  /** The emulator's time, in milliseconds since 1970. */
  nowMs: number;
}

/** Zendesk's address of the SDK, in quotes or bare. */
const cdnAddress =
  /(?:https?:)?\/\/(?:static\.zdassets\.com|assets\.zendesk\.com)\/[^"'`\s<>]*?\bzaf_sdk(?:\.min)?\.js/gi;
const policyTag = /<meta\b[^>]*\bcontent-security-policy\b[^>]*>/gi;
const cdnDirective = /[^;"<>]*\/\/(?:static\.zdassets\.com|assets\.zendesk\.com)[^;"<>]*/gi;

/**
 * Points a page's script tag for Zendesk's CDN build of the SDK at this server, so that everything runs offline. A
 * subresource hash on the tag goes, as it is the CDN build's. Where the emulator's time is not the real one, the tag says it,
 * and the page's `Date` follows (`host/sdk/follow-emulator-clock.ts`). A page's own policy that lets the CDN in lets this
 * server in too.
 */
export function substituteSdk(html: string, { version, nowMs }: SdkSubstitute): string {
  const isShifted = Math.abs(nowMs - Date.now()) > noticedOffsetMs;
  const source = `src="${sdkPath}?v=${version}"`;
  const attributes = isShifted ? `${source} data-emulator-now="${Math.round(nowMs)}"` : source;
  const page = html.replace(cdnScript, (tag) =>
    tag
      .replace(/\bsrc\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, attributes)
      .replace(/\s+integrity\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, ""),
  );
  const policies = page.match(policyTag) ?? [];
  const parts = page.split(policyTag).map((part) => substituteSdkAddress(part, version));
  return parts.map((part, index) => part + admitThisServer(policies[index] ?? "")).join("");
}

/** Whether a script may put the SDK into its page by itself; hardly any does. */
export function namesSdk(script: string): boolean {
  return script.includes("zaf_sdk");
}

/** The same as `substituteSdk` in a script. */
export function substituteSdkAddress(script: string, version: string): string {
  return script.replace(cdnAddress, `${sdkPath}?v=${version}`);
}

/** Adds `'self'` to the directives that name the CDN; its quotes as entities, as the attribute may be in either kind. */
function admitThisServer(policy: string): string {
  return policy.replace(cdnDirective, (directive) =>
    directive.includes("'self'") ? directive : `${directive} &#39;self&#39;`,
  );
}
