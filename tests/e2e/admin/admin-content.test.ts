import { describe, expect, test } from "vitest";
import {
  type AdminScreens,
  adminLanguage,
  fill,
  openAdmin,
  typeConnection,
} from "../../support/browser/admin-screens.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser(["app"]);

const nested = JSON.stringify(
  { cliente: { contatos: [{ email: "publicoalvo@teste.com" }], nome: "Público-Alvo" }, origem: "zendesk" },
  null,
  2,
);

async function goToContent(screens: AdminScreens): Promise<void> {
  const { app, texts } = screens;
  await typeConnection(screens);
  await app.getByRole("button", { name: texts.connection.skipTest }).click();
  await app.getByRole("button", { name: texts.action.next, exact: true }).click();
}

describe("the content", () => {
  const { locale, texts } = adminLanguage("en-US");

  test("finds the sample's e-mail and name at any position, and shows them with a real ticket", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToContent(screens);
    const body = app.getByLabel(texts.content.sample);
    await body.fill(nested);
    const shown = JSON.parse(await body.inputValue()) as unknown;
    expect(shown).toEqual({
      cliente: { contatos: [{ email: "{{ticket.requester.email}}" }], nome: "{{ticket.requester.name}}" },
      origem: "zendesk",
    });
    await app.getByText(texts.content.replaced).waitFor();
    const preview = app.getByRole("region", { name: texts.content.preview });
    await preview.waitFor();
    expect(JSON.parse(await preview.innerText())).toMatchObject({
      cliente: { contatos: [{ email: expect.stringContaining("@") }] },
    });
  });

  test("maps any other text to a safe placeholder, and back", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToContent(screens);
    const body = app.getByLabel(texts.content.sample);
    await body.fill(nested);
    const origin = app.getByLabel(fill(texts.content.fieldLabel, { path: "origem" }));
    await origin.selectOption({ label: texts.placeholder.ticket_id });
    expect(await body.inputValue()).toContain('"origem": "{{ticket.id}}"');
    await origin.selectOption({ label: `${texts.placeholder.keep}: “zendesk”` });
    expect(await body.inputValue()).toContain('"origem": "zendesk"');
  });

  test("accepts a sample that was copied from a document, and names its repairs", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToContent(screens);
    const body = app.getByLabel(texts.content.sample);
    await body.fill("\uFEFF{“nome”:\u00A0“Público-Alvo”, “email”: “publicoalvo@teste.com”,}");
    await app.getByText(texts.content.tidied).waitFor();
    expect(JSON.parse(await body.inputValue())).toEqual({
      nome: "{{ticket.requester.name}}",
      email: "{{ticket.requester.email}}",
    });
  });

  test("exchanges the sample's values in a second sample that is pasted over the first", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToContent(screens);
    const body = app.getByLabel(texts.content.sample);
    await body.fill('{"email":"publicoalvo@teste.com"}');
    await body.fill('{"para":"publicoalvo@teste.com"} ');
    expect(await body.inputValue()).toBe('{"para":"{{ticket.requester.email}}"} ');
  });

  test("refuses what cannot be sent, with the place", async () => {
    const screens = await openAdmin(browser(), { locale, texts });
    const { app } = screens;
    await goToContent(screens);
    const { problem } = texts;
    const cases = [
      { body: "nome: Ana, email: ana", at: [1, 1], says: problem.bodyNotJson },
      {
        body: '{\n  "nome": "Ana Maria"\n}',
        at: [1, 1],
        says: problem.bodyLacksRequesterEmail,
      },
      {
        body: '{\n  "email": "{{ticket.requester.email}}",\n  "assunto": "{{ticket.title}}"\n}',
        at: [3, 15],
        says: fill(problem.bodyHasUnknownPlaceholder, { placeholder: "ticket.title" }),
      },
      {
        body: '{\n  "email": "{{ticket.requester.email}}",\n  "email": "{{ticket.requester.email}}"\n}',
        at: [3, 3],
        says: fill(problem.bodyHasDuplicateKey, { key: "email" }),
      },
      {
        body: '{\n  "email": {{ticket.requester.email}}\n}',
        at: [2, 12],
        says: fill(problem.bodyHasUnquotedPlaceholder, { placeholder: "{{ticket.requester.email}}" }),
      },
    ];
    for (const { body, at, says } of cases) {
      await app.getByLabel(texts.content.sample).fill(body);
      const [line = 0, column = 0] = at;
      await app.getByText(fill(problem.place, { line, column, problem: says })).waitFor();
      await app.getByRole("button", { name: texts.action.next, exact: true }).click();
      expect(await app.getByRole("heading", { name: texts.content.title }).count()).toBe(1);
    }
  });
});
