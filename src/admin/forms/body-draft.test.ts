import { describe, expect, test } from "vitest";
import { listDraftFields, startBodyDraft, writeBody } from "./body-draft.ts";

const sample = '{"nome":"Público-Alvo","email":"publicoalvo@teste.com","origem":"zendesk"}';

describe("a body while it is edited", () => {
  test("gives a pasted sample the customer's e-mail and name", () => {
    expect(writeBody(startBodyDraft(sample, { isPasted: true }))).toBe(
      '{"nome":"{{ticket.requester.name}}","email":"{{ticket.requester.email}}","origem":"zendesk"}',
    );
  });

  test("does not change a text that is typed by hand", () => {
    expect(writeBody(startBodyDraft(sample, { isPasted: false }))).toBe(sample);
  });

  test("keeps a placeholder that is there already", () => {
    const body = '{"para":"{{ticket.requester.email}}"}';
    const draft = startBodyDraft(body, { isPasted: false });
    expect(writeBody(draft)).toBe(body);
    expect(listDraftFields(draft).map(({ placeholder }) => placeholder)).toEqual(["ticket.requester.email"]);
  });

  test("gives a text back when its placeholder is taken away", () => {
    const draft = startBodyDraft(sample, { isPasted: true });
    const kept = { ...draft, choices: { ...draft.choices, '["nome"]': null } };
    expect(JSON.parse(writeBody(kept))).toMatchObject({ nome: "Público-Alvo" });
  });

  test("distinguishes two fields whose paths are displayed alike", () => {
    const draft = startBodyDraft('{"a.b":"publicoalvo@teste.com","a":{"b":"loja"}}', { isPasted: true });
    expect(JSON.parse(writeBody(draft))).toEqual({ "a.b": "{{ticket.requester.email}}", a: { b: "loja" } });
  });

  test("says whether a pasted sample needed repairs to be JSON", () => {
    expect(startBodyDraft(`\uFEFF${sample}`, { isPasted: true }).isTidied).toBe(true);
    expect(startBodyDraft(sample, { isPasted: true }).isTidied).toBe(false);
    expect(startBodyDraft(`\uFEFF${sample}`, { isPasted: false }).isTidied).toBe(false);
  });

  test("is not changed while it is not JSON", () => {
    expect(writeBody(startBodyDraft('{"nome": "Ana', { isPasted: true }))).toBe('{"nome": "Ana');
  });
});
