import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeProblems } from "../../support/browser/find-axe-problems.ts";
import { openSidebar } from "../../support/browser/open-sidebar.ts";
import { readSidebarRequests } from "../../support/browser/read-sidebar-requests.ts";
import { actionStates } from "../../support/sidebar-states/action-states.ts";
import { actWords, type StateLocale } from "../../support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../../support/sidebar-states/status-states.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const locales: StateLocale[] = ["en", "pt-BR", "es"];
const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

const controls = ".disclosures, #status[data-status=notSetUp]";

// What a state says is the same in the page as without one (tests/integration/sidebar-states.test.ts shows it in every
// language), so that here each state is opened once, and the languages and schemes take turns.
describe("the status", () => {
  it.each(
    statusStates.map((state, index) => {
      const locale = locales[index % locales.length] ?? "en";
      const scheme = schemes[index % schemes.length] ?? "light";
      return [state.name, locale, scheme, state] as const;
    }),
  )(
    "%s, in %s, %s: the page says so, axe finds nothing, and one request at most was made",
    async (_name, locale, scheme, state) => {
      const { page, app, stage } = await openSidebar(browser(), state, { locale, scheme });
      await app.locator(controls).first().waitFor();
      await state.act?.(page, app, actWords[locale]);
      const [sentence, detail] = state.says[locale];
      await app.locator(".status-sentence").getByText(sentence, { exact: true }).waitFor();
      await app.locator(".status-detail").getByText(detail, { exact: true }).waitFor();
      expect(await app.locator("#status").getAttribute("data-status")).toBe(state.kind);
      expect(await app.locator("#status").getAttribute("data-mark")).toBe(state.mark);
      const buttons = app.locator(".action").getByRole("button");
      if (state.button) await buttons.getByText(actWords[locale][state.button], { exact: true }).waitFor();
      expect(await buttons.count()).toBe(state.button ? 1 : 0);
      expect((await readSidebarRequests(stage)).length).toBeLessThanOrEqual(1);
      await expectAxeContent({ page, app }, scheme);
    },
  );
});

/** What axe has judged: a status whose page differs from one of these in its words alone is not judged a second time. */
const judged = new Set<string>();

/** Expects that axe finds nothing in either scheme. */
async function expectAxeContent(opened: { page: Page; app: FrameLocator }, scheme: Scheme): Promise<void> {
  const { page, app } = opened;
  const rendering = await app.locator("body").evaluate(describeRendering);
  if (judged.has(rendering)) return;
  expect(await findAxeProblems(page, app)).toEqual([]);
  await page.getByRole("button", { name: /^(dark|light) mode$|^modo (escuro|claro)$/i }).click();
  await app.locator(`:root[data-scheme=${scheme === "light" ? "dark" : "light"}]`).waitFor();
  expect(await findAxeProblems(page, app)).toEqual([]);
  judged.add(rendering);
}

/** A page without its words: each element with its attributes, and whether it has a text. */
function describeRendering(body: Element): string {
  const spoken = ["class", "role", "type", "lang", "disabled", "data-mark", "aria-expanded", "aria-hidden"];
  return [...body.querySelectorAll("*")]
    .map((element) => {
      const values = spoken.map((name) => element.getAttribute(name));
      const text = element.textContent?.trim() ? "text" : "";
      return [element.tagName, element.getAttributeNames(), values, text].join(" ");
    })
    .join("\n");
}

/** Each language with one of the two schemes, so that axe judges both sets of colours. */
const variants = [
  { locale: "en", scheme: "light" },
  { locale: "pt-BR", scheme: "dark" },
] as const;

describe.each(variants)("what follows a click, in $locale, $scheme", ({ locale, scheme }) => {
  it.each(actionStates.map((state) => [state.name, state] as const))(
    "%s: it says so, and axe finds nothing",
    async (_name, state) => {
      const { page, app } = await openSidebar(browser(), state, { locale, scheme });
      await app.locator(controls).first().waitFor();
      await state.act?.(page, app, actWords[locale]);
      for (const text of state.says[locale]) await app.getByText(text).first().waitFor();
      expect(await app.locator("#status").getAttribute("data-status")).toBe(state.kind);
      expect(await findAxeProblems(page, app)).toEqual([]);
    },
  );
});
