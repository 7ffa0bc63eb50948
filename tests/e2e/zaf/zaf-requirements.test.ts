import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { callEmulator } from "../../support/emulator/emulator-client.ts";
import { openHostPage } from "../../support/browser/host-page.ts";
import { startTestEmulator } from "../../support/emulator/start-test-emulator.ts";
import { zafApps } from "../../support/zaf-apps/apps.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();

const requirements = {
  triggers: {
    thank: {
      title: "Thank the customer",
      conditions: { all: [{ field: "status", operator: "value", value: "solved" }], any: [] },
      actions: [{ field: "current_tags", value: "thanked" }],
    },
  },
  ticket_fields: { order: { type: "text", title: "Order number" } },
  webhooks: {
    hook: {
      name: "Required hook",
      status: "active",
      endpoint: "https://example.com/hook",
      http_method: "POST",
      request_format: "json",
      subscriptions: ["conditional_ticket_events"],
    },
  },
};

/** The probe with a requirements.json. */
function probeThatRequires(wanted: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "zaf-requirements-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(zafApps.probe, folder, { recursive: true });
  writeFileSync(join(folder, "requirements.json"), JSON.stringify(wanted));
  return folder;
}

test("what an app requires is made when it is installed, and found by its identifier", async () => {
  const { frameOf, running, page } = await openHostPage(browser(), "/agent/tickets/2", {
    apps: [probeThatRequires(requirements)],
  });
  const frame = await frameOf("Probe – ticket_sidebar");
  const answer = await frame.evaluate(() =>
    window.client.get(["requirement:thank", "requirement:order", "requirement:hook", "requirement:none"]),
  );
  const { account } = running.emulator;
  const trigger = [...account.triggers.values()].find(({ title }) => title === "Thank the customer");
  const field = [...account.ticketFields.values()].find(({ title }) => title === "Order number");
  const webhook = [...account.webhooks.values()].find(({ name }) => name === "Required hook");
  expect(answer).toEqual({
    errors: {},
    "requirement:thank": { requirement_id: trigger?.id, requirement_type: "triggers" },
    "requirement:order": { requirement_id: field?.id, requirement_type: "ticket_fields" },
    "requirement:hook": { requirement_id: webhook?.id, requirement_type: "webhooks" },
    "requirement:none": null,
  });
  await page.getByLabel("Order number").waitFor();
  const listed = await callEmulator(running, "GET /api/v2/apps/installations/700001/requirements.json");
  expect(listed.body).toMatchObject({
    count: 3,
    requirements: expect.arrayContaining([
      expect.objectContaining({ identifier: "thank", requirement_id: trigger?.id }),
    ]),
  });
});

test("what cannot be created is reported, and the rest is created", async () => {
  const lines: string[] = [];
  const running = await startTestEmulator({
    apps: [
      probeThatRequires({
        ...requirements,
        user_fields: { tier: { title: "Tier", key: "tier", type: "text" } },
        automations: { nonsense: { title: "No conditions" } },
      }),
    ],
    log: (line) => lines.push(line),
  });
  expect(running.emulator.account.installations.get(700_001)?.requirements).toHaveLength(3);
  expect(lines).toEqual([
    expect.stringMatching(/"tier" \(user_fields\).*not emulated/),
    expect.stringMatching(/"nonsense" \(automations\).*RecordInvalid/),
  ]);
});

test("a reset makes them again", async () => {
  const running = await startTestEmulator({ apps: [probeThatRequires(requirements)] });
  await callEmulator(running, "POST /emulator/reset");
  const titles = [...running.emulator.account.triggers.values()].map(({ title }) => title);
  expect(titles.filter((title) => title === "Thank the customer")).toHaveLength(1);
});
