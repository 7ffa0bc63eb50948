import { expect, test } from "vitest";
import spanish from "../../../translations/es.json" with { type: "json" };
import {
  applyPlan,
  fill,
  goToReview,
  listOurRules,
  openAdmin,
  setUp,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { findAxeProblems } from "../../support/browser/find-axe-problems.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);
const texts = spanish.admin;

test("in Spanish an admin sets surveys up, sees that they are on, pauses them and removes everything", async () => {
  const screens = await openAdmin(browser(), { locale: "es", texts });
  const { app, page } = screens;
  await typeConnection(screens, "equivocado");
  await app.getByRole("button", { name: texts.connection.test }).click();
  await app.getByText(fill(texts.connection.result.unauthorised.title, { status: "401" })).waitFor();
  await setUp(screens);
  await app.getByText(texts.home.healthStatus.on).waitFor();
  await app.getByText(texts.overview.allWell).waitFor();
  expect(await findAxeProblems(page, app)).toEqual([]);
  await app.getByText(texts.home.switch).click();
  const dialog = app.getByRole("dialog");
  await dialog.getByRole("button", { name: texts.home.pause, exact: true }).click();
  await dialog.getByText(texts.plan.complete).waitFor();
  await dialog.getByRole("button", { name: texts.action.close }).first().click();
  await app.getByText(texts.home.healthStatus.paused, { exact: true }).waitFor();
  await app.getByRole("tab", { name: texts.home.tabs.remove }).click();
  await app.getByText(texts.remove.acknowledge).click();
  await app.getByRole("button", { name: texts.remove.apply }).click();
  await app.getByText(texts.remove.nothing.title).waitFor();
  expect(await listOurRules(screens, "automations")).toEqual([]);
});

test("in Spanish a setup whose first step fails names it, and resumes", async () => {
  const screens = await openAdmin(browser(), { locale: "es-419", texts });
  const { app, ask } = screens;
  await goToReview(screens);
  await ask("POST /emulator/faults", { match: "POST /api/v2/webhooks", status: 503, times: 1 });
  await applyPlan(screens);
  await app.getByText(texts.plan.incomplete).waitFor();
  expect(await app.getByText(texts.plan.outcome.notTried, { exact: true }).count()).toBeGreaterThan(0);
  await app.getByRole("button", { name: texts.plan.continue }).click();
  await app.getByRole("heading", { name: texts.done.title }).waitFor();
});
