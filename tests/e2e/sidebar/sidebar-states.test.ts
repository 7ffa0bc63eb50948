import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeProblems } from "../../support/find-axe-problems.ts";
import { openSidebar, openTicket } from "../../support/open-sidebar.ts";
import { readSidebarRequests } from "../../support/read-sidebar-requests.ts";
import { actionStates } from "../../support/sidebar-states/action-states.ts";
import { actWords, type SidebarState } from "../../support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../../support/sidebar-states/status-states.ts";
import { useBrowser } from "../../support/use-browser.ts";

const browser = useBrowser(["app"]);

/** Each language with one of the two schemes, so that axe judges both sets of colours. */
const variants = [
  { locale: "en", scheme: "light" },
  { locale: "pt-BR", scheme: "dark" },
] as const;
type Variant = (typeof variants)[number];

async function expectState(
  opened: { page: Page; app: FrameLocator },
  state: SidebarState,
  { locale }: Variant,
) {
  const { page, app } = opened;
  await app.locator(".disclosures, #status[data-status=notSetUp]").first().waitFor();
  await state.act?.(page, app, actWords[locale]);
  for (const text of state.says[locale]) await app.getByText(text).first().waitFor();
  expect(await app.locator("#status").getAttribute("data-status")).toBe(state.kind);
  expect(await findAxeProblems(page, app)).toEqual([]);
}

describe("the status", () => {
  it.each(statusStates.map((state) => [state.name, state] as const))(
    "%s: it says so in each language, axe finds nothing, and one request at most was made",
    async (_name, state) => {
      const [first, second] = variants;
      const { stage, ticketId, ...opened } = await openSidebar(browser(), state, first);
      await expectState(opened, state, first);
      expect((await readSidebarRequests(stage)).length).toBeLessThanOrEqual(1);
      const again = await openTicket(browser(), { ...second, stage, ticketId, as: state.as ?? "agent" });
      await expectState(again, state, second);
    },
  );
});

describe.each(variants)("what follows a click, in $locale, $scheme", (variant) => {
  it.each(actionStates.map((state) => [state.name, state] as const))(
    "%s: it says so, and axe finds nothing",
    async (_name, state) => {
      await expectState(await openSidebar(browser(), state, variant), state, variant);
    },
  );
});
