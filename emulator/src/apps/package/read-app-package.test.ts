import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, onTestFinished, test } from "vitest";

import { AppPackageError } from "./app-package-error.ts";
import type { AppPackage } from "./app-package.ts";
import { readAppPackage } from "./read-app-package.ts";
import { readApps } from "./read-apps.ts";
import { readAppTexts } from "./read-translations.ts";

const manifest = {
  name: "Mine",
  author: { name: "Me", email: "me@example.com" },
  defaultLocale: "en",
  frameworkVersion: "2.0",
  version: "1.0.0",
  location: { support: { ticket_sidebar: "assets/iframe.html" } },
};

/** A package folder with these files; the manifest's fields are laid over a valid one's. */
function aPackage(fields: Record<string, unknown> = {}, files: Record<string, string | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "zaf-package-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = {
    "manifest.json": JSON.stringify({ ...manifest, ...fields }),
    "translations/en.json": '{"app":{"name":"Mine in English"}}',
    "assets/iframe.html": "<p>hello</p>",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const read = (folder: string): AppPackage => readAppPackage(folder, { appId: 1, installationId: 2 });

function problemsOf(folder: string): string[] {
  try {
    read(folder);
    return [];
  } catch (error) {
    return error instanceof AppPackageError ? error.problems : [String(error)];
  }
}

describe("a package that Zendesk would take", () => {
  test("is read with string and object locations made one", () => {
    const app = read(
      aPackage(
        {
          location: {
            support: {
              ticket_sidebar: "assets/iframe.html?a=1#/b",
              nav_bar: { url: "assets/iframe.html", autoLoad: false, autoHide: true, flexible: false },
              ticket_editor: "assets/iframe.html",
              system_top_bar: "assets/iframe.html",
              top_bar: { url: "https://app.example.com/x", size: { width: "450px" } },
            },
          },
        },
        { "assets/icon_nav_bar.svg": "<svg/>" },
      ),
    );
    expect(app.locations).toEqual({
      ticket_sidebar: {
        url: "assets/iframe.html?a=1#/b",
        autoLoad: true,
        autoHide: false,
        flexible: true,
        isSigned: false,
        size: null,
        icon: null,
      },
      nav_bar: {
        url: "assets/iframe.html",
        autoLoad: false,
        autoHide: true,
        flexible: false,
        isSigned: false,
        size: null,
        icon: "icon_nav_bar.svg",
      },
      ticket_editor: {
        url: "assets/iframe.html",
        autoLoad: true,
        autoHide: false,
        flexible: true,
        isSigned: false,
        size: null,
        icon: null,
      },
      top_bar: {
        url: "https://app.example.com/x",
        autoLoad: true,
        autoHide: false,
        flexible: true,
        isSigned: false,
        size: { width: "450px" },
        icon: null,
      },
    });
  });

  test("starts with the manifest's defaults, over which zcli.apps.config.json goes", () => {
    const app = read(
      aPackage(
        {
          parameters: [
            { name: "a", default: 1 },
            { name: "b", type: "checkbox" },
            { name: "c", secure: true, scopes: ["header"] },
          ],
        },
        { "zcli.apps.config.json": '{"parameters":{"b":true,"stranger":1}}' },
      ),
    );
    expect(app.initialSettings).toEqual({ a: 1, b: true, c: null });
    expect(app.parameters[2]).toEqual({
      name: "c",
      type: "text",
      required: false,
      secure: true,
      default: null,
      scopes: ["header"],
    });
  });

  test("has what it requires, also without a page", () => {
    const requirements = { triggers: { mine: { title: "Mine" } }, webhooks: { hook: { name: "Hook" } } };
    const app = read(
      aPackage(
        { requirementsOnly: true, location: undefined, frameworkVersion: undefined },
        { "requirements.json": JSON.stringify(requirements) },
      ),
    );
    expect(app.locations).toEqual({});
    expect(app.requirements).toEqual([
      { kind: "triggers", identifier: "mine", attributes: { title: "Mine" } },
      { kind: "webhooks", identifier: "hook", attributes: { name: "Hook" } },
    ]);
  });

  test("may leave out the author's e-mail, and say its options in other ways than true and false", () => {
    const nav_bar = { url: "assets/iframe.html", autoHide: "true" };
    const app = read(aPackage({ author: { name: "Me" }, location: { support: { nav_bar } } }));
    expect(app.locations.nav_bar).toMatchObject({ url: "assets/iframe.html", autoHide: false });
  });

  test("has translations in files of any spelling, with labels by product or not", () => {
    const inPortuguese = {
      app: { support: { name: "Meu", parameters: { key: { label: "Chave", helpText: "Ajuda" } } } },
    };
    const app = read(
      aPackage(
        { defaultLocale: "en-US", parameters: [{ name: "key" }] },
        {
          "translations/en-US.json": '\uFEFF{"app":{"name":{"title":"Name","value":"Mine"}}}',
          "translations/pt-BR.json": JSON.stringify(inPortuguese),
        },
      ),
    );
    expect(readAppTexts(app, "pt-br")).toMatchObject({
      name: "Meu",
      parameters: { key: { label: "Chave", helpText: "Ajuda" } },
    });
    expect(readAppTexts(app, "en-US").name).toBe("Mine");
    expect(readAppTexts(app, "de").name).toBe("Mine");
  });

  test("takes its name from the default locale where the manifest has none", () => {
    expect(read(aPackage({ name: undefined })).name).toBe("Mine in English");
  });
});

describe("a package that Zendesk would refuse", () => {
  test.each([
    ["author", { author: undefined }, /"author" is missing/],
    ["author's e-mail", { author: { name: "Me", email: 5 } }, /author\.email/],
    ["default locale", { defaultLocale: undefined }, /"defaultLocale" is missing/],
    ["default locale's form", { defaultLocale: "EN-us" }, /no locale/],
    ["default locale's file", { defaultLocale: "de" }, /translations\/de\.json/],
    ["framework version", { frameworkVersion: "2.1" }, /frameworkVersion/],
    ["noTemplate", { noTemplate: true }, /noTemplate/],
    ["location", { location: undefined }, /"location" is missing/],
    [
      "location's name",
      { location: { support: { sidebar: "assets/iframe.html" } } },
      /no location "sidebar"/,
    ],
    [
      "page",
      { location: { support: { nav_bar: "assets/none.html" } } },
      /not in the package: assets\/none\.html/,
    ],
    [
      "page's folder",
      { location: { support: { nav_bar: "./assets/iframe.html" } } },
      /start with "assets\/"/,
    ],
    [
      "page's protocol",
      { location: { support: { nav_bar: "http://example.com" } } },
      /https or on localhost/,
    ],
    ["page at all", { location: { support: { nav_bar: {} } } }, /names no "url"/],
    [
      "option's type",
      { location: { support: { nav_bar: { url: "assets/iframe.html", flexible: "true" } } } },
      /flexible/,
    ],
    ["parameter's name", { parameters: [{ name: "name" }] }, /called "name"/],
    ["parameter twice", { parameters: [{ name: "a" }, { name: "a" }] }, /declared twice/],
    ["parameter's type", { parameters: [{ name: "a", type: "dropdown" }] }, /unknown type/],
    ["hidden and required", { parameters: [{ name: "a", type: "hidden", required: true }] }, /hidden/],
    ["secure oauth", { parameters: [{ name: "a", type: "oauth", secure: true }] }, /oauth/],
    ["scope", { parameters: [{ name: "a", secure: true, scopes: ["everywhere"] }] }, /unknown scope/],
    ["scopes of what is not secure", { parameters: [{ name: "a", scopes: ["header"] }] }, /not secure/],
    ["anything to run", { marketingOnly: true }, /nothing to run/],
  ])("says what is wrong: %s", (_what, fields, problem) => {
    expect(problemsOf(aPackage(fields))).toEqual([expect.stringMatching(problem)]);
  });

  test("says everything that is wrong at once", () => {
    expect(problemsOf(aPackage({ author: undefined, frameworkVersion: "1.0" }))).toHaveLength(2);
  });

  test.each([
    ["there is no manifest", { "manifest.json": null }, /manifest\.json is missing/],
    ["the manifest is no JSON", { "manifest.json": "{" }, /not valid JSON/],
    ["the manifest is a list", { "manifest.json": "[]" }, /must hold an object/],
    ["a key is duplicated", { "manifest.json": '{"a":{"b":1,"b":"b"}}' }, /"b" twice/],
    ["requirements.json is no JSON", { "requirements.json": "{" }, /requirements\.json is not valid/],
    ["a requirement is unknown", { "requirements.json": '{"wishes":{}}' }, /unknown kind: "wishes"/],
    [
      "a requirement has no title",
      { "requirements.json": '{"views":{"a":{}}}' },
      /"a" \(views\) has no title/,
    ],
    [
      "a target is of a refused type",
      { "requirements.json": '{"targets":{"a":{"title":"A","type":"http_target"}}}' },
      /type that Zendesk refuses/,
    ],
  ])("names the file when %s", (_what, files, problem) => {
    expect(problemsOf(aPackage({}, files))).toEqual([expect.stringMatching(problem)]);
  });
});

test("each --app gets ids of its own", async () => {
  const apps = await readApps([aPackage(), aPackage()]);
  expect(apps.map(({ appId, installationId }) => [appId, installationId])).toEqual([
    [500_001, 700_001],
    [500_002, 700_002],
  ]);
});

test("a parameter type that Zendesk no longer accepts is reported, and the app runs", async () => {
  const warnings: string[] = [];
  const parameters = [{ name: "pass", type: "password" }];
  const [app] = await readApps([aPackage({ parameters })], (line) => warnings.push(line));
  expect(app?.parameters).toMatchObject([{ name: "pass", type: "password" }]);
  expect(warnings).toEqual([expect.stringMatching(/^Mine: .*"pass".*"password"/)]);
});

test("an address where no dev server answers is an app that cannot be read", async () => {
  await expect(readApps(["http://127.0.0.1:9"])).rejects.toThrow(/zcli apps:server/);
});
