/** Where this server answers the SDK; the same path as on Zendesk's CDN, on the app's own origin. */
export const sdkPath = "/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

const cdnScript =
  /<script\b[^>]*\bsrc\s*=\s*(["'])(?:https?:)?\/\/(?:static\.zdassets\.com|assets\.zendesk\.com)\/[^"']*\bzaf_sdk(?:\.min)?\.js[^"']*\1[^>]*>/gi;

/**
 * Points a page's script tag for Zendesk's CDN build of the SDK at this server, so that everything runs offline. A
 * subresource hash on the tag goes, as it is the CDN build's.
 */
export function substituteSdk(html: string): string {
  return html.replace(cdnScript, (tag) =>
    tag
      .replace(/\bsrc\s*=\s*(["'])[^"']*\1/i, `src="${sdkPath}"`)
      .replace(/\s+integrity\s*=\s*(["'])[^"']*\1/i, ""),
  );
}
