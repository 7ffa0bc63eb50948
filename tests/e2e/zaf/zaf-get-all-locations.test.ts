import { describe, expect, test } from "vitest";

import { openHostPage } from "../../support/browser/host-page.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

describe("client.get everywhere", () => {
  test("knows who looks at the page", async () => {
    const { frame } = await openTicketPage(browser());
    const { currentUser } = await frame.evaluate(() => window.client.get("currentUser"));
    expect(currentUser).toMatchObject({
      email: "admin@example.com",
      role: "admin",
      locale: "en-US",
      timeZone: { ianaName: "America/Sao_Paulo", offset: -180, formattedOffset: "GMT-03:00" },
      groups: expect.any(Array),
      identities: [{ type: "email", value: "admin@example.com" }],
    });
  });

  test.each([
    { shown: "id" as const, expected: /^\d+$/ },
    { shown: "agent" as const, expected: /^agent$/ },
    { shown: "name" as const, expected: /[a-z]{3}/i },
  ])(
    "shows a custom role's $shown in currentUser.role where that is assumed",
    async ({ shown, expected }) => {
      const { page, running, frameOf } = await openHostPage(browser(), "/", {
        assumptions: { customRoleInCurrentUser: shown },
      });
      const custom = [...running.emulator.account.users.values()].find(
        (user) => user.role === "agent" && user.custom_role_id !== null,
      );
      await page.goto(`${running.url}/agent/apps/probe?as=${custom?.id}&locale=en-US`);
      const frame = await frameOf("Probe – nav_bar");
      const answer = await frame.evaluate(() => window.client.get("currentUser.role"));
      expect(answer["currentUser.role"]).toMatch(expected);
    },
  );

  test("knows the account, the colour scheme, the visibility and the URL of an asset", async () => {
    const { frame, running } = await openTicketPage(browser());
    const answer = await frame.evaluate(() =>
      window.client.get([
        "currentAccount.subdomain",
        "currentAccount.planName",
        "colorScheme",
        "visible",
        "appsTray.isVisible",
        String.raw`assetURL:logo\.png`,
      ]),
    );
    const [app] = running.emulator.apps;
    expect(answer).toEqual({
      errors: {},
      "currentAccount.subdomain": running.emulator.account.settings.subdomain,
      "currentAccount.planName": "enterprise",
      colorScheme: "light",
      visible: true,
      "appsTray.isVisible": true,
      [String.raw`assetURL:logo\.png`]: `${running.url.replace("localhost", "127.0.0.1")}/apps/${app?.appId}/assets/logo.png`,
    });
  });

  test("lists the app's instances by guid", async () => {
    const { frame } = await openTicketPage(browser());
    const { instances } = await frame.evaluate(() => window.client.get("instances"));
    const locations = Object.values(instances as Record<string, { location: string }>).map(
      ({ location }) => location,
    );
    expect(locations.sort()).toEqual(["background", "nav_bar", "ticket_editor", "ticket_sidebar", "top_bar"]);
  });

  test("has no ticket outside the ticket's locations", async () => {
    const { frameOf } = await openHostPage(browser(), "/agent/apps/probe");
    const frame = await frameOf("Probe – nav_bar");
    const answer = await frame.evaluate(() =>
      window.client.get(["ticket", "ticket.tags", "user", "organization"]),
    );
    expect(Object.keys(answer["errors"] as object).sort()).toEqual([
      "organization",
      "ticket",
      "ticket.tags",
      "user",
    ]);
  });
});
