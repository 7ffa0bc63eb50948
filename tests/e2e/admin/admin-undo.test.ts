import { describe, expect, test } from "vitest";
import {
  adminLanguage,
  fill,
  listOurRules,
  openAdmin,
  setUpAccount,
  solveTicket,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

describe("change and undo", () => {
  const { locale, texts } = adminLanguage("pt-BR");

  test("the switch pauses and resumes the dispatch", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByText(texts.home.healthStatus.on).waitFor();
    const dialog = app.getByRole("dialog");
    await app.getByText(texts.home.switch).click();
    await dialog.getByRole("button", { name: texts.home.pause, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    expect((await listOurRules(screens, "automations")).map(({ active }) => active)).toEqual([false]);
    await dialog.getByRole("button", { name: texts.action.close }).first().click();
    await app.getByText(texts.home.healthStatus.paused, { exact: true }).waitFor();
    await app.getByText(texts.home.switch).click();
    await dialog.getByRole("button", { name: texts.home.resume, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    expect((await listOurRules(screens, "automations")).map(({ active }) => active)).toEqual([true]);
  });

  test("changing to the trigger names the waiting tickets, and leaves exactly one active dispatch rule", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await solveTicket(screens, "À espera");
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    await app.getByRole("radio", { name: texts.when.trigger }).check();
    await app.getByRole("button", { name: texts.change.review }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByText(texts.change.waiting.text).waitFor();
    await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    const automations = await listOurRules(screens, "automations");
    const triggers = await listOurRules(screens, "triggers");
    expect(automations.filter(({ active }) => active)).toEqual([]);
    expect(
      triggers.filter(({ active, title }) => active && title === `2listen · ${texts.resource.name.dispatch}`),
    ).toHaveLength(1);
  });

  test("a changed survey tag shows its consequence, and how to avoid it", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    await app.getByRole("button", { name: texts.tags.title }).click();
    await app.getByLabel(texts.tags.dispatch, { exact: true }).fill("pesquisa_nova");
    const old = "pesquisa2listen_disparada";
    await app.getByText(fill(texts.change.tagsWarningText, { old })).waitFor();
    await app.getByRole("button", { name: texts.scope.title }).click();
    await app.getByRole("button", { name: fill(texts.change.keepOldTag, { old }) }).click();
    expect(await app.getByLabel(texts.scope.excluded).inputValue()).toContain(old);
    await app.getByRole("button", { name: texts.change.review }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    const [rule] = await listOurRules(screens, "automations");
    const refused = rule?.conditions.all.filter(({ operator }) => operator === "not_includes");
    expect(refused?.map(({ value }) => value).join(" ")).toContain(old);
  });

  test("a changed survey tag surveys nobody again, even where the scope did not exclude the old one", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app, page } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    await app.getByRole("button", { name: texts.tags.title }).click();
    await app.getByLabel(texts.tags.dispatch, { exact: true }).fill("pesquisa_nova");
    await app.getByRole("button", { name: texts.change.review }).click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("button", { name: texts.plan.apply, exact: true }).click();
    await dialog.getByText(texts.plan.complete).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    const [rule] = await listOurRules(screens, "automations");
    const leftOut = rule?.conditions.all.filter(({ operator }) => operator === "not_includes");
    expect(leftOut?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["pesquisa_nova", "pesquisa2listen_disparada"]),
    );
  });

  test("a new token is tested first: a wrong one leaves the old in place, a right one is swapped in", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    await app.getByLabel(texts.change.token.field).fill("errado");
    await app.getByRole("button", { name: texts.change.token.test }).click();
    await app.getByText(texts.change.token.kept).waitFor();
    expect((await screens.requests()).filter(({ method }) => method === "PATCH")).toEqual([]);
    await app.getByLabel(texts.change.token.field).fill(screens.running.credentials.token);
    await app.getByRole("button", { name: texts.change.token.test }).click();
    await app.getByText(texts.change.token.replaced).waitFor();
    expect((await screens.requests()).filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  test("settings go out as a file without the token, and come back for review", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app, page, running } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.settings }).click();
    const downloading = page.waitForEvent("download");
    await app.getByRole("button", { name: texts.change.file.export }).click();
    const stream = await (await downloading).createReadStream();
    const text = (await stream.toArray()).join("");
    expect(text).not.toContain(running.credentials.token);
    const changed = text.replace(/"delay_hours": 2\b/, '"delay_hours": 5');
    expect(changed).not.toBe(text);
    const file = { name: "settings.json", mimeType: "application/json", buffer: Buffer.from(changed) };
    await app.locator("input[type=file]").setInputFiles(file);
    await app.getByText(texts.change.file.imported).waitFor();
    expect(await app.getByLabel(texts.when.delay).inputValue()).toBe("5");
    await app.locator("input[type=file]").setInputFiles({ ...file, buffer: Buffer.from("{}") });
    await app.getByText(texts.change.file.refused).waitFor();
  });

  test("removing takes the rules first and the webhook last, and shows that nothing is left", async () => {
    const screens = await openAdmin(browser(), { locale, texts, prepare: setUpAccount });
    const { app } = screens;
    await app.getByRole("tab", { name: texts.home.tabs.remove }).click();
    await app.getByText(texts.remove.acknowledge).click();
    await app.getByRole("button", { name: texts.remove.apply }).click();
    await app.getByText(texts.remove.nothing.title).waitFor();
    await app.getByText(texts.home.healthStatus.off, { exact: true }).waitFor();
    const deleted = (await screens.requests()).filter(({ method }) => method === "DELETE");
    expect(deleted.map(({ path }) => path.split("/")[3])).toEqual([
      "automations",
      "triggers",
      "triggers",
      "webhooks",
    ]);
    await app.getByRole("button", { name: texts.remove.again }).click();
    await app.getByRole("heading", { name: texts.connection.title }).waitFor();
  });
});
