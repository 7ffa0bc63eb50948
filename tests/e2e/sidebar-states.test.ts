import { beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/ensure-built.mjs";
import { findAxeProblems } from "../support/find-axe-problems.ts";
import { useBrowser } from "../support/host-page.ts";
import { openSidebar } from "../support/open-sidebar.ts";
import { actionStates } from "../support/sidebar-states/action-states.ts";
import { actWords } from "../support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../support/sidebar-states/status-states.ts";

const browser = useBrowser();
beforeAll(async () => expect(await ensureBuilt(["app"])).toBe(0));

/** Each language with one of the two schemes, so that axe judges both sets of colours. */
const variants = [
  { locale: "en", scheme: "light" },
  { locale: "pt-BR", scheme: "dark" },
] as const;

describe.each(variants)("the sidebar in $locale, $scheme", ({ locale, scheme }) => {
  it.each([...statusStates, ...actionStates].map((state) => [state.name, state] as const))(
    "%s says what it is, and axe finds nothing",
    async (_name, state) => {
      const { page, app } = await openSidebar(browser(), state, { locale, scheme });
      await app.locator(".disclosures, #status[data-status=notSetUp]").first().waitFor();
      await state.act?.(page, app, actWords[locale]);
      for (const text of state.says[locale]) await app.getByText(text).first().waitFor();
      expect(await app.locator("#status").getAttribute("data-status")).toBe(state.kind);
      expect(await findAxeProblems(page, app)).toEqual([]);
    },
  );
});
