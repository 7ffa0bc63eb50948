import { describe, expect, test } from "vitest";

import { sdkPath, substituteSdk, substituteSdkAddress } from "./substitute-sdk.ts";

const version = "k3";
const now = () => ({ version, nowMs: Date.now() });
const cdn = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

describe("the SDK's script tag", () => {
  test.each([
    [`<script src="${cdn}"></script>`],
    [`<script src='${cdn}'></script>`],
    [`<script src=${cdn}></script>`],
    [`<script type="text/javascript" src="${cdn}" integrity="sha256-x"></script>`],
    [`<script src=${cdn} integrity=sha256-x></script>`],
    [`<script src="//static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.js"></script>`],
    [`<script src="https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js"></script>`],
    [`<SCRIPT defer SRC="${cdn}?v=3"></SCRIPT>`],
  ])("is pointed at this server: %s", (tag) => {
    const html = substituteSdk(`<p>before</p>${tag}<p>after</p>`, now());
    expect(html).toContain(`src="${sdkPath}?v=${version}"`);
    expect(html).not.toMatch(/integrity|https?:/);
    expect(html).toMatch(/^<p>before<\/p><script[^>]*><\/script><p>after<\/p>$/i);
  });

  test.each([
    ['<script src="../../apps/app.js"></script>'],
    ['<script src="https://cdn.example.com/zaf_sdk.min.js"></script>'],
    [`<meta http-equiv="Content-Security-Policy" content="script-src 'self' ${cdn}">`],
    ["<script>const sdk = 'zaf_sdk.min.js';</script>"],
  ])("is not mistaken for another: %s", (html) => {
    expect(substituteSdk(html, now())).toBe(html);
  });

  test.each([
    [`script.src = "${cdn}";`, `script.src = "${sdkPath}?v=${version}";`],
    [
      "import('//static.zdassets.com/zendesk_app_framework_sdk/2.0.5/zaf_sdk.js')",
      `import('${sdkPath}?v=${version}')`,
    ],
  ])("is pointed at this server where a script writes it: %s", (script, expected) => {
    expect(substituteSdkAddress(script, version)).toBe(expected);
    expect(substituteSdk(`<script>${script}</script>`, now())).toBe(`<script>${expected}</script>`);
  });

  test("is let in by a page's policy that lets the CDN in", () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${cdn}; img-src *">`;
    expect(substituteSdk(policy, now())).toContain(`script-src ${cdn} &#39;self&#39;; img-src *`);
  });

  test("passes the emulator's time to the page where it is not the real one", () => {
    const later = Date.now() + 3_600_000;
    const tag = `<script src="${cdn}"></script>`;
    expect(substituteSdk(tag, { version, nowMs: later })).toContain(`data-emulator-now="${later}"`);
    expect(substituteSdk(tag, now())).not.toContain("data-emulator-now");
  });
});
