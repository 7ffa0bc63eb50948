import { expect, test } from "vitest";
import { pictureTime, stageOf } from "../../../scripts/screenshots/open-stage.ts";
import english from "../../../translations/en.json" with { type: "json" };
import { setUpAccount, solveTicket } from "../../support/browser/admin-screens.ts";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { openTicket } from "../../support/browser/open-sidebar.ts";
import { startTestEmulator } from "../../support/emulator/start-test-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

test("a survey that 2listen refused is not shown as sent to an administrator who opens the history", async () => {
  const running = await startTestEmulator({ apps: ["dist"], now: pictureTime, rateLimits: false });
  await setUpAccount(running, { token: "errado", rule: { kind: "trigger" } });
  const ask = (call: string, body?: unknown) => askEmulator(running, call, body);
  const ticketId = await solveTicket({ ask }, "Troca de senha");
  await ask("POST /emulator/clock", { advance: { minutes: 1 } });
  const { app } = await openTicket(browser(), { stage: stageOf(running), ticketId, as: "admin" });
  const { sent } = english.status;
  await app
    .getByText(sent.sentenceAt.split(" · ")[0] ?? "")
    .first()
    .waitFor();
  await app.getByRole("button", { name: "History", exact: true }).click();
  await app
    .getByText(sent.refused.split(" · ")[0] ?? "")
    .first()
    .waitFor();
  expect(await app.getByText(/^Survey sent/).count()).toBe(0);
});
