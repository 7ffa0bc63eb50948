import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPackage } from "./check-package.mjs";
import { projectRoot } from "../project-root.mjs";

const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'" /></head><body><script src="./x.js"></script></body></html>`;
let folder: string;

const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
interface Editable {
  frameworkVersion: string;
  parameters: { name: string; type: string }[];
  app: { parameters: Record<string, unknown> };
}
function editJson(path: string, edit: (content: Editable) => void) {
  const content = JSON.parse(readFileSync(join(folder, path), "utf8")) as Editable;
  edit(content);
  write(path, JSON.stringify(content));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  for (const part of ["manifest.json", "assets", "translations"]) {
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  write("assets/sidebar.html", page);
  write("assets/admin.html", page);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a complete package has no fault", () => {
  expect(checkPackage(folder)).toEqual([]);
});

const cases: { title: string; spoil: () => void; fault: string }[] = [
  {
    title: "a framework version other than 2.0",
    spoil: () =>
      editJson("manifest.json", (manifest) => Object.assign(manifest, { frameworkVersion: "2.1" })),
    fault: 'manifest.json: frameworkVersion must be "2.0".',
  },
  {
    title: "a location whose page is missing",
    spoil: () => rmSync(join(folder, "assets/admin.html")),
    fault: "manifest.json: nav_bar names assets/admin.html, which is not a file under assets/.",
  },
  {
    title: "a parameter that looks like a secret",
    spoil: () =>
      editJson("manifest.json", ({ parameters }) =>
        Object.assign(parameters[0] ?? {}, { name: "api_token" }),
      ),
    fault: "manifest.json: parameter api_token looks like a secret.",
  },
  {
    title: "a parameter type that Zendesk dropped",
    spoil: () =>
      editJson("manifest.json", ({ parameters }) => Object.assign(parameters[0] ?? {}, { type: "dropdown" })),
    fault: "manifest.json: parameter endpoint has the unknown type dropdown.",
  },
  {
    title: "a parameter without a label",
    spoil: () => editJson("translations/es.json", ({ app }) => delete app.parameters["endpoint"]),
    fault: "translations/es.json: parameter endpoint needs a label and a helpText.",
  },
  {
    title: "a missing default language",
    spoil: () => rmSync(join(folder, "translations/pt-br.json")),
    fault: "translations/pt-br.json: is missing.",
  },
  {
    title: "a source map",
    spoil: () => write("assets/sidebar.js.map", "{}"),
    fault: "assets/sidebar.js.map: may not be in a package.",
  },
  {
    title: "a link",
    spoil: () => symlinkSync("logo.png", join(folder, "assets/other.png")),
    fault: "assets/other.png: is a link.",
  },
  {
    title: "an inline script",
    spoil: () => write("assets/admin.html", page.replace(' src="./x.js">', ">alert(1)")),
    fault: "assets/admin.html: holds an inline script.",
  },
  {
    title: "a page whose policy leaves the network open",
    spoil: () => write("assets/admin.html", page.replace("connect-src 'none'", "connect-src https:")),
    fault: "assets/admin.html: its content security policy does not shut the network.",
  },
  {
    title: "a page whose policy lets in all of a host",
    spoil: () =>
      write("assets/admin.html", page.replace("default-src 'none';", "$& script-src https://cdn.example;")),
    fault: "assets/admin.html: its content security policy lets in a whole host.",
  },
  {
    title: "a logo of the wrong size",
    spoil: () => cpSync(join(folder, "assets/logo-small.png"), join(folder, "assets/logo.png")),
    fault: "assets/logo.png: must be a PNG of 320 × 320 pixels.",
  },
  {
    title: "an icon that the sanitiser would rewrite",
    spoil: () => write("assets/icon_nav_bar.svg", '<svg viewBox="0 0 18 18"><style>a{}</style></svg>'),
    fault: "assets/icon_nav_bar.svg: holds something that Zendesk's sanitiser removes.",
  },
];

test.each(cases)("a package is refused for $title", ({ spoil, fault }) => {
  spoil();
  expect(checkPackage(folder)).toContain(fault);
});
