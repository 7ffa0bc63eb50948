import fc from "fast-check";
import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { hardenBody } from "./harden-body.ts";
import { previewBody } from "./preview-body.ts";

const template = '{"nome":"{{ticket.requester.name}}","email":"{{ticket.requester.email}}"}';

/** Renders as Zendesk's Liquid may: with the values that are put out escaped for JSON, or as they are. */
function render(body: string, name: string, escapes: boolean): string {
  const escape = (value: unknown): string => JSON.stringify(String(value)).slice(1, -1);
  const liquid = new Liquid(escapes ? { outputEscape: escape } : {});
  return String(liquid.parseAndRenderSync(body, { ticket: { requester: { name, email: "a@b.example" } } }));
}

const hostileName = fc
  .array(fc.constantFrom('"', "\\", "'", "a", "é", " ", "😀", "%", "{", "n", "u0041"), { maxLength: 12 })
  .map((parts) => parts.join(""))
  .filter((name) => !name.includes("%%"));

describe("a name in a survey's body", () => {
  it.each(["Ana", 'Zé "Teste" \\ O\'Neil', '"', "\\", '\\"', "fim\\", '"""', "", "Ação 😀"])(
    "arrives as it is, whether Zendesk escapes values or not: %s",
    (name) => {
      const body = hardenBody(template);
      expect(JSON.parse(render(body, name, true))).toEqual({ nome: name, email: "a@b.example" });
      expect(JSON.parse(render(body, name, false))).toEqual({ nome: name, email: "a@b.example" });
    },
  );

  it("arrives unchanged with any quotes and backslashes", () => {
    fc.assert(
      fc.property(hostileName, fc.boolean(), (name, escapes) => {
        expect(JSON.parse(render(hardenBody(template), name, escapes))).toMatchObject({ nome: name });
      }),
      { numRuns: 300 },
    );
  });

  it("breaks the plain body where Zendesk does not escape values", () => {
    expect(() => JSON.parse(render(template, 'Zé "Teste"', false))).toThrow(SyntaxError);
  });

  it("still gives JSON where values are escaped before Liquid sees them", () => {
    const escaped = JSON.stringify('Zé "Teste" \\').slice(1, -1);
    expect(() => JSON.parse(render(hardenBody(template), escaped, false))).not.toThrow();
  });

  it("uses the plain placeholder when there is nothing to escape", () => {
    expect(hardenBody(template)).toContain("{% else %}{{ticket.requester.name}}{% endif %}");
  });

  it("is still JSON before it is rendered", () => {
    expect(() => JSON.parse(hardenBody(template))).not.toThrow();
  });
});

describe("the preview", () => {
  it("shows what 2listen gets", () => {
    const values = {
      "ticket.requester.name": 'Zé "Teste"',
      "ticket.requester.email": "ze@b.example",
    } as const;
    expect(previewBody(template, values)).toBe('{"nome":"Zé \\"Teste\\"","email":"ze@b.example"}');
  });
});
