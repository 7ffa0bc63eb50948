import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Stage } from "../../../scripts/screenshots/scene.ts";
import { openSidebar, openTicket } from "../../support/browser/open-sidebar.ts";
import { readSidebarRequests } from "../../support/browser/read-sidebar-requests.ts";
import type { SidebarState } from "../../support/sidebar-states/sidebar-state.ts";
import { stateNamed } from "../../support/sidebar-states/state-named.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const says = (app: FrameLocator, text: string) => app.getByText(text).first().waitFor();
const button = (app: FrameLocator, name: string) => app.getByRole("button", { name, exact: true });

const surveysOf = async (stage: Stage) => (await stage.ask("GET", "/emulator/surveys")) as unknown[];

describe("what a sidebar asks of Zendesk", () => {
  it.each(["sent", "scheduled", "not-solved", "closed"])(
    "%s: its status shows although nothing that it asks is answered",
    async (name) => {
      const state = stateNamed(name);
      const silence = { fault: { match: "GET /api/v2", status: "drop", times: 50 } };
      const { app, stage } = await openSidebar(browser(), {
        ...state,
        happens: [...(state.happens ?? []), silence],
      });
      await app.locator(`#status[data-status=${state.kind}]`).waitFor();
      await app.locator(".disclosures").waitFor();
      expect((await readSidebarRequests(stage)).length).toBeLessThanOrEqual(1);
    },
  );

  it("asks nothing while its ticket is in the background, and catches up when it is shown", async () => {
    const { app, page, stage, ticketId } = await openSidebar(browser(), stateNamed("scheduled"));
    await button(app, "Do not survey").waitFor();
    await page.getByRole("link", { name: "Tickets" }).first().click();
    await app.locator("#status").waitFor({ state: "hidden" });
    const before = (await readSidebarRequests(stage)).length;
    await stage.ask("PUT", `/api/v2/tickets/${ticketId}`, { ticket: { status: "open" } });
    await stage.ask("PUT", `/api/v2/tickets/${ticketId}/tags`, { tags: ["vip"] });
    expect((await readSidebarRequests(stage)).length).toBe(before);
    await page.goBack();
    await says(app, "Survey after solving");
  });
});

describe("following a ticket", () => {
  it("goes from open to scheduled to sent without a reload", async () => {
    const { app, page, stage, ticketId } = await openSidebar(browser(), stateNamed("not-solved"));
    await says(app, "Survey after solving");
    await page.getByRole("button", { name: "Submit as solved" }).click();
    await says(app, "Survey goes out");
    // The sidebar follows the form; hours may pass only once the ticket is stored as solved.
    const ticket = `/api/v2/tickets/${ticketId}`;
    await expect.poll(() => stage.ask("GET", ticket)).toMatchObject({ ticket: { status: "solved" } });
    await stage.ask("POST", "/emulator/clock", { advance: { hours: 4 } });
    await says(app, "Survey sent");
    await says(app, "By the automation “");
    expect(await surveysOf(stage)).toHaveLength(1);
  });

  it.each([true, false])(
    "shows what a rule did beneath the open form, whether the form follows (%s) or not",
    async (follows) => {
      const assumptions = { restTagChangeReachesOpenForm: follows };
      const { app, stage } = await openSidebar(browser(), stateNamed("scheduled"), { assumptions });
      await says(app, "Survey goes out");
      await stage.ask("POST", "/emulator/clock", { advance: { hours: 4 } });
      await says(app, "Survey sent · ");
      expect(await app.getByText("not saved yet").count()).toBe(0);
    },
  );

  it("names the rule where the history does not say of which kind it is", async () => {
    const assumptions = { automationAuditRel: "rule" } as const;
    const { app } = await openSidebar(browser(), stateNamed("sent"), { assumptions });
    await says(app, "By the rule “2listen · disparo”");
  });

  it("says that a status follows from unsaved edits, and stops when they are undone", async () => {
    const { app, page } = await openSidebar(browser(), stateNamed("scheduled"));
    const tags = page.getByRole("textbox", { name: "Add a tag" });
    await tags.fill("pesquisa2listen_nao_enviar");
    await tags.press("Enter");
    await says(app, "This follows from edits that are not saved yet.");
    await page.getByRole("button", { name: "Remove tag pesquisa2listen_nao_enviar" }).click();
    await says(app, "ana@cliente.example will receive it");
  });
});

describe("resending", () => {
  const sent = stateNamed("resend-confirmation");

  async function openConfirmation(app: FrameLocator): Promise<void> {
    await button(app, "Resend").click();
    await says(app, "Send the survey again?");
    await app.getByRole("group").getByRole("button", { name: "Resend", exact: true }).waitFor();
  }
  const confirm = (app: FrameLocator) =>
    app.getByRole("group").getByRole("button", { name: "Resend", exact: true });

  it("sends one survey for a double click", async () => {
    const { app, stage } = await openSidebar(browser(), sent);
    await openConfirmation(app);
    await confirm(app).dblclick();
    await says(app, "Survey sent to ana@cliente.example.");
    expect(await surveysOf(stage)).toHaveLength(2);
  });

  it("sends one survey for two agents who confirm at the same moment, and names the first to the second", async () => {
    const { app, stage, ticketId } = await openSidebar(browser(), sent);
    const other = await openTicket(browser(), { stage, ticketId, as: "admin" });
    await Promise.all([openConfirmation(app), openConfirmation(other.app)]);
    await Promise.all([confirm(app).click(), confirm(other.app).click()]);
    const results = await Promise.all(
      [app, other.app].map((each) => each.locator(".panel-result").first().innerText()),
    );
    expect(results.map((text) => text.replace(/^\S+ \S+ requested/, "Somebody requested")).sort()).toEqual([
      "Somebody requested it at the same time. One survey was sent, not two.",
      "Survey sent to ana@cliente.example.",
    ]);
    expect(await surveysOf(stage)).toHaveLength(2);
  });

  it("works by keyboard alone, and gives the focus back", async () => {
    const { app, page } = await openSidebar(browser(), sent);
    await button(app, "Resend").focus();
    await page.keyboard.press("Enter");
    await confirm(app).waitFor();
    await page.keyboard.press("Tab");
    expect(await confirm(app).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await app.locator(".panel").waitFor({ state: "detached" });
    await expectFocus(app, "Resend");
  });

  it("is disabled where the resend rule is off, once the button is reached for, and possible again when it is on", async () => {
    const { app, page, stage } = await openSidebar(browser(), sent);
    const { triggers } = (await stage.ask("GET", "/api/v2/triggers")) as {
      triggers: { id: number; title: string; active: boolean }[];
    };
    const rule = triggers.find(({ title, active }) => active && title.includes("reenvio"));
    const turn = (active: boolean) =>
      stage.ask("PUT", `/api/v2/triggers/${rule?.id}`, { trigger: { active } });
    await turn(false);
    await button(app, "Resend").focus();
    await says(app, "The resend trigger is missing or off.");
    await expect.poll(() => button(app, "Resend").isDisabled()).toBe(true);
    await turn(true);
    await button(app, "Resend").hover();
    await expect.poll(() => button(app, "Resend").isDisabled()).toBe(false);
    await page.mouse.move(0, 0);
    await openConfirmation(app);
  });

  it("withdraws the request where no rule processes it", async () => {
    const { app, stage, ticketId } = await openSidebar(browser(), stateNamed("resend-requested"));
    await button(app, "Cancel the resend").click();
    await says(app, "The request was withdrawn. No survey was sent.");
    const { tags } = (await stage.ask("GET", `/api/v2/tickets/${ticketId}/tags`)) as { tags: string[] };
    expect(tags).not.toContain("pesquisa2listen_reenviar");
    // The result stays until it was seen, and then what can be done now takes its place.
    await button(app, "Close").click();
    await expectFocus(app, "Do not survey");
    expect(await app.getByText("The request was withdrawn.").count()).toBe(0);
  });
});

async function expectFocus(app: FrameLocator, name: string): Promise<void> {
  await button(app, name).evaluate(async (element) => {
    while (document.activeElement !== element) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

describe("not surveying a ticket", () => {
  it("adds the opt-out tag, and removes it by undo", async () => {
    const { app, stage, ticketId } = await openSidebar(browser(), stateNamed("scheduled"));
    const tagsOf = async () =>
      ((await stage.ask("GET", `/api/v2/tickets/${ticketId}/tags`)) as { tags: string[] }).tags;
    await button(app, "Do not survey").click();
    await says(app, "This ticket will not be surveyed.");
    expect(await tagsOf()).toEqual(["pesquisa2listen_nao_enviar"]);
    await button(app, "Undo").click();
    await says(app, "ana@cliente.example will receive it");
    expect(await tagsOf()).toEqual([]);
    await button(app, "Do not survey").waitFor();
  });

  it("is not offered where the admin keeps it from agents", async () => {
    const settings: SidebarState["settings"] = (plain) => ({ ...plain, agentsMayOptOut: false });
    const { app } = await openSidebar(browser(), stateNamed("scheduled", { settings }));
    await app.locator(".disclosures").waitFor();
    expect(await button(app, "Do not survey").count()).toBe(0);
  });
});
