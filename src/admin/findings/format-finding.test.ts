import { describe, expect, test } from "vitest";
import english from "../../../translations/en.json" with { type: "json" };
import portuguese from "../../../translations/pt-br.json" with { type: "json" };
import { createTranslate } from "../../ui/texts/translate.ts";
import { formatFinding } from "./format-finding.ts";

const inEnglish = createTranslate(english.admin, "en");
const inPortuguese = createTranslate(portuguese.admin, "pt-BR");

describe("a finding's sentence", () => {
  const drifted = {
    code: "resourceDrifted",
    severity: "warning",
    values: { role: "dispatch", title: "2listen · disparo", count: 1, path: "conditions.all.updated_at" },
    remedy: "repair",
  } as const;

  test("puts the resource's role and the place of the change into words", () => {
    expect(formatFinding(inEnglish, drifted)).toBe(
      "“2listen · disparo” (dispatch rule) was changed by hand in 1 place: condition: hours since update",
    );
  });

  test("is a sentence of the admin's own language", () => {
    expect(formatFinding(inPortuguese, { ...drifted, values: { ...drifted.values, count: 2 } })).toBe(
      "“2listen · disparo” (regra de disparo) foi alterado à mão em 2 pontos, entre eles condição: horas desde a atualização",
    );
  });

  test("names a setting by its form's label, and says what is wrong with it", () => {
    const values = { field: "delayHours", problem: "hoursTooFew", min: 1 };
    const invalid = { code: "settingInvalid", severity: "error", values, remedy: "editSettings" } as const;
    expect(formatFinding(inEnglish, invalid)).toBe(
      "“Wait after the last update” cannot stand as it is: At least 1.",
    );
  });

  test("counts one hour as one", () => {
    const values = { title: "Fecha cedo", count: 1, delay: 2 };
    const early = {
      code: "closesBeforeDispatch",
      severity: "error",
      values,
      remedy: "delayCloseAutomation",
    } as const;
    expect(formatFinding(inPortuguese, early)).toBe(
      "“Fecha cedo” fecha tickets depois de 1 hora, antes de a pesquisa poder sair (2 h)",
    );
  });
});
