import { describe, expect, test } from "vitest";
import portuguese from "../../../translations/pt-br.json" with { type: "json" };
import { createTranslate } from "../../ui/texts/translate.ts";
import { namePath } from "./name-path.ts";
import { formatValue } from "./format-value.ts";

const t = createTranslate(portuguese.admin, "pt-BR");

describe("a change", () => {
  test.each([
    ["greater_than 40", "mais de 40"],
    ["greater_than_business_hours 2", "mais de 2, no expediente"],
    ["not_includes pesquisa_a pesquisa_b", "sem pesquisa_a pesquisa_b"],
    ["is public", "é pública"],
    ["false", "não"],
    ["https://api.2listen.example/x", "https://api.2listen.example/x"],
    ["is", "is"],
  ])("of %s is written as %s", (value, written) => {
    expect(formatValue(t, value)).toBe(written);
  });

  test.each([
    ["conditions.all.updated_at", "condição: horas desde a atualização"],
    ["delay_hours", portuguese.admin.when.delay],
    ["agents_may_opt_out", portuguese.admin.change.optOut],
  ])("at %s is placed by %s", (path, named) => {
    expect(namePath(t, path)).toBe(named);
  });
});
