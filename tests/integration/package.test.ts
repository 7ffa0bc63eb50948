import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measurePage } from "../../scripts/checks/check-budget.mjs";
import { checkPackage } from "../../scripts/checks/check-package.mjs";
import { projectRoot } from "../../scripts/project-root.mjs";

const dist = join(projectRoot, "dist");
const readAsset = (name: string): string => readFileSync(join(dist, "assets", name), "utf8");
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), "utf8"));
interface StoreTexts {
  parameters: Record<string, { label?: string; helpText?: string }>;
}
const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));

describe("the built package", () => {
  test("breaks none of Zendesk's packaging rules", () => {
    expect(checkPackage(dist)).toEqual([]);
  });

  test.each(["sidebar.html", "admin.html"])(
    "loads the SDK from Zendesk and all else from itself: %s",
    (page) => {
      const addresses = [...readAsset(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, address]) => address,
      );
      const elsewhere = addresses.filter((address) => !address?.startsWith("./"));
      expect(elsewhere).toEqual(["https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"]);
    },
  );

  test.each(["sidebar.html", "admin.html"])(
    "lets in its own scripts and that one of Zendesk's: %s",
    (page) => {
      const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(readAsset(page)) ?? [];
      expect(policy.split("; ").find((directive) => directive.startsWith("script-src"))).toBe(
        "script-src 'self' https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js",
      );
    },
  );

  test("holds no code that its policy forbids to make at run time", () => {
    const makers = scripts.filter((name) => /\beval\(|\bnew Function\(/.test(readAsset(name)));
    expect(makers).toEqual([]);
  });

  test("logs nothing and stops at no breakpoint", () => {
    const talkers = scripts.filter((name) => /\bconsole\.log\(|\bdebugger\b/.test(readAsset(name)));
    expect(talkers).toEqual([]);
  });

  test.each(["sidebar.html", "admin.html"])(
    "shows its first screen within its budget of bytes: %s",
    (page) => {
      const { gzipBytes, budgetBytes } = measurePage(page);
      expect(gzipBytes).toBeLessThanOrEqual(budgetBytes);
    },
  );

  test("carries the licences of what is bundled, all of which is a dependency and not a development one", () => {
    const licences = readJson("assets/licenses.json") as { packages: string[]; text: string }[];
    const bundled = licences.flatMap(({ packages }) => packages.map((name) => name.split(" ")[0]));
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(projectRoot, "package.json"), "utf8"),
    ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    expect(Object.keys(dependencies).filter((name) => !bundled.includes(name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => bundled.includes(name))).toEqual([]);
    expect(licences.filter(({ text }) => text.length < 500)).toEqual([]);
  });

  test("has a label and a help text for each parameter in each language, and for nothing else", () => {
    const { parameters } = readJson("manifest.json") as { parameters: { name: string }[] };
    const names = parameters.map(({ name }) => name).toSorted();
    const languages = readdirSync(join(projectRoot, "translations")).toSorted();
    expect(readdirSync(join(dist, "translations")).toSorted()).toEqual(languages);
    expect(languages).toEqual(expect.arrayContaining(["en.json", "es.json", "pt-br.json"]));
    const faults = languages.flatMap((language) => {
      const { app } = readJson(`translations/${language}`) as { app: StoreTexts };
      const blank = names.filter((name) => !app.parameters[name]?.label || !app.parameters[name]?.helpText);
      const strange = Object.keys(app.parameters).filter((name) => !names.includes(name));
      return [...blank, ...strange].map((name) => `${language}: ${name}`);
    });
    expect(faults).toEqual([]);
  });
});
