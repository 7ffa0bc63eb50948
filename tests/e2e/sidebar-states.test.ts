import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FrameLocator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/ensure-built.mjs";
import { useBrowser } from "../support/host-page.ts";
import { openSidebar } from "../support/open-sidebar.ts";
import { actionStates } from "../support/sidebar-states/action-states.ts";
import { actWords } from "../support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../support/sidebar-states/status-states.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const browser = useBrowser();
beforeAll(async () => expect(await ensureBuilt(["app"])).toBe(0));

/** What axe finds in the app's page, as `rule: element`. The content policy is no hindrance: the script runs by the debugger. */
async function findViolations(app: FrameLocator): Promise<string[]> {
  return app.locator("html").evaluate(async (_root, source) => {
    const run = new Function("module", `${source}; return module.exports ?? window.axe;`);
    run({});
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, axeSource);
}

describe.each(["en", "pt-BR"] as const)("the sidebar in %s", (locale) => {
  it.each([...statusStates, ...actionStates].map((state) => [state.name, state] as const))(
    "%s says what it is, and axe finds nothing",
    async (_name, state) => {
      const { page, app } = await openSidebar(browser(), state, locale);
      await app.locator(".disclosures, .action, #status[data-status]").first().waitFor();
      await state.act?.(page, app, actWords[locale]);
      for (const text of state.says[locale]) await app.getByText(text).first().waitFor({ timeout: 10_000 });
      expect(await app.locator("#status").getAttribute("data-status")).toBe(state.kind);
      expect(await findViolations(app)).toEqual([]);
    },
  );
});
