import { describe, expect, test } from "vitest";

import type { AppPackage, AppParameter } from "../package/app-package.ts";
import { prepareRequest } from "./prepare-request.ts";
import { parseProxyRequest, type ProxyRequest } from "./proxy-request.ts";

const parameter = (name: string, fields: Partial<AppParameter> = {}): AppParameter => ({
  name,
  type: "text",
  required: false,
  secure: true,
  default: null,
  scopes: null,
  ...fields,
});

const app: AppPackage = {
  appId: 1,
  installationId: 2,
  name: "Mine",
  version: "",
  defaultLocale: "en",
  parameters: [
    parameter("token", { scopes: ["header"] }),
    parameter("secret", { scopes: ["jwt_secret_key"] }),
    parameter("host", { secure: false }),
    parameter("anywhere"),
  ],
  domainWhitelist: ["api.example.com", "*.trusted.example"],
  locations: {},
  requirements: [],
  plan: null,
  warnings: [],
  initialSettings: {},
  source: { kind: "directory", directory: "/" },
};
const settings = { token: "t0ken", secret: "k", host: "api.example.com", anywhere: "a/b" };

function prepare(fields: Partial<ProxyRequest>) {
  const request: ProxyRequest = {
    installationId: 2,
    location: "ticket_sidebar",
    url: "https://api.example.com/x",
    method: "POST",
    headers: {},
    body: null,
    secure: true,
    jwt: null,
    ...fields,
  };
  return prepareRequest(request, app, { settings, nowSeconds: 1000 });
}

describe("a secure request", () => {
  test("goes anywhere where the whitelist is not known, as with a dev server", () => {
    const request = parseProxyRequest({
      installationId: 2,
      url: "https://elsewhere.example/x",
      headers: { authorization: "Bearer {{setting.token}}" },
      secure: true,
    });
    if (request === null) throw new Error("The request was not understood.");
    const prepared = prepareRequest(
      request,
      { ...app, domainWhitelist: null },
      { settings, nowSeconds: 1000 },
    );
    if ("refusal" in prepared) throw new Error(prepared.refusal);
    expect(prepared.headers.get("authorization")).toBe("Bearer t0ken");
  });

  test("has settings put into url, headers and body, percent-encoded in the url", () => {
    const prepared = prepare({
      url: "https://{{setting.host}}/{{ setting.anywhere }}",
      headers: { authorization: "Bearer {{setting.token}}" },
      body: '{"v":"{{setting.anywhere}}"}',
    });
    expect(prepared).toMatchObject({ body: '{"v":"a/b"}' });
    if ("refusal" in prepared) throw new Error(prepared.refusal);
    expect(prepared.url.href).toBe("https://api.example.com/a%2Fb");
    expect(prepared.headers.get("authorization")).toBe("Bearer t0ken");
  });

  test.each([
    ["url", { url: "https://api.example.com/{{setting.token}}" }],
    ["body", { body: "{{setting.token}}" }],
  ])("is refused where a setting is used outside its scopes: %s", (scope, fields) => {
    expect(prepare(fields)).toEqual({
      status: 400,
      refusal: `The setting "token" may not be used in the request's ${scope}.`,
    });
  });

  test("is refused for a setting that no parameter declares", () => {
    expect(prepare({ body: "{{setting.stranger}}" })).toMatchObject({ status: 400 });
  });

  test.each([
    ["https://sub.trusted.example/x", true],
    ["https://trusted.example/x", false],
    ["https://api.example.com.evil.example/x", false],
    ["https://evil.example/?api.example.com", false],
  ])("to %s is sent: %s", (url, isSent) => {
    expect("refusal" in prepare({ url })).toBe(!isSent);
  });

  test("signs a token with the secret and puts it into the header", () => {
    const prepared = prepare({
      headers: { authorization: "Bearer {{jwt.token}}" },
      jwt: { algorithm: "HS256", secretKey: "{{setting.secret}}", expiry: 60, claims: { iss: "me" } },
    });
    if ("refusal" in prepared) throw new Error(prepared.refusal);
    const [, payload = ""] = (prepared.headers.get("authorization") ?? "").split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toEqual({
      iss: "me",
      iat: 1000,
      exp: 1060,
    });
  });
});

describe("a request that is not secure", () => {
  test("goes to any host with its placeholders left alone", () => {
    const prepared = prepare({ secure: false, url: "https://evil.example/x", body: "{{setting.token}}" });
    expect(prepared).toMatchObject({ body: "{{setting.token}}" });
  });

  test("loses headers with an underscore in their name", () => {
    const prepared = prepare({ secure: false, headers: { x_mine: "1", "x-mine": "2" } });
    if ("refusal" in prepared) throw new Error(prepared.refusal);
    expect([...prepared.headers]).toEqual([["x-mine", "2"]]);
  });
});

test.each([[null], [[]], [{}], [{ url: 5 }], [{ url: "no url" }]])("%j is no proxy request", (json) => {
  expect(parseProxyRequest(json)).toBeNull();
});
