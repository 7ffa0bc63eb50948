import { describe, expect, it } from "vitest";
import { openTicket, openSidebar } from "../../support/browser/open-sidebar.ts";
import { stateNamed } from "../../support/sidebar-states/state-named.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("a long history", () => {
  it("is shown page by page, newest first", async () => {
    const { stage, ticketId } = await openSidebar(browser(), stateNamed("sent"));
    // One page holds 100 updates: the dispatch is on the second.
    for (let index = 0; index < 100; index += 1) {
      const priority = index % 2 === 0 ? "high" : "low";
      await stage.ask("PUT", `/api/v2/tickets/${ticketId}`, { ticket: { priority } });
    }
    const { app } = await openTicket(browser(), { stage, ticketId, as: "agent" });
    const line = app.locator(".record-title").filter({ hasText: "Sent" });
    await app.getByRole("button", { name: "History", exact: true }).click();
    await app.getByRole("button", { name: "Show older" }).click();
    await line.waitFor();
    expect(await line.count()).toBe(1);
    await app.getByRole("button", { name: "Show older" }).waitFor({ state: "detached" });
  });
});

describe("in Spanish", () => {
  it("says the status, why, and what happened", async () => {
    const { app } = await openSidebar(browser(), stateNamed("sent"), { locale: "es" });
    await app.getByText("Encuesta enviada").first().waitFor();
    await app.getByRole("button", { name: "Reenviar", exact: true }).waitFor();
    await app.getByRole("button", { name: "¿Por qué?", exact: true }).click();
    await app.getByRole("button", { name: "Historial", exact: true }).click();
    await app.locator(".record-title").filter({ hasText: "Enviada" }).waitFor();
    expect(await app.locator("html").getAttribute("lang")).toMatch(/^es/);
  });
});
