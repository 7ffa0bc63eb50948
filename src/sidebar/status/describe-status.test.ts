import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { status as english } from "../../../translations/en.json";
import { status as spanish } from "../../../translations/es.json";
import { status as portuguese } from "../../../translations/pt-br.json";
import type { TicketStatus } from "../../domain/status/ticket-status/ticket-status.ts";
import { createMomentFormat } from "../../ui/texts/format-moment.ts";
import { describeStatus } from "./describe-status.ts";
import type { StatusContext } from "./status-view.ts";

const hour = 3_600_000;
const from = Date.parse("2026-11-23T17:00:00Z");
const texts = { en: english, "pt-BR": portuguese, es: spanish };
const between = (fromMs: number): TicketStatus => ({
  kind: "scheduled",
  window: { kind: "between", fromMs, toMs: fromMs + hour },
});

function describeIn(locale: keyof typeof texts, status: TicketStatus, context: Partial<StatusContext> = {}) {
  return describeStatus(status, {
    texts: texts[locale],
    format: createMomentFormat(locale, "America/Sao_Paulo", texts[locale].moment),
    locale,
    nowMs: from - hour,
    email: "ana@cliente.example",
    rule: aSurvey().rule,
    agentIsAdmin: false,
    isFromUnsavedEdits: false,
    lastDispatch: null,
    ...context,
  });
}

const plain = (text: string) => text.replace(/\s+/g, " ");

describe("a requested survey", () => {
  const rule = { kind: "rule", ruleId: "1", title: "Disparo", ruleKind: "automation" } as const;
  const record = { kind: "dispatched", atMs: from, updateId: "7", rule } as const;

  it.each([
    ["ok", {}, "Pesquisa enviada"],
    ["error", { trouble: "refused" }, "Pesquisa recusada pela 2listen"],
    ["warning", { trouble: "unanswered" }, "Pesquisa em dúvida: a 2listen não respondeu"],
  ] as const)("is marked %s by what became of it", (mark, known, sentence) => {
    const view = describeIn("pt-BR", { kind: "sent" }, { lastDispatch: { record, names: {}, ...known } });
    expect(view.mark).toBe(mark);
    expect(plain(view.sentence)).toContain(sentence);
    expect(view.detail).toContain("Disparo");
  });
});

describe("the window in words", () => {
  it.each<[keyof typeof texts, TicketStatus, number, string]>([
    ["pt-BR", between(from), -1, "A pesquisa sai hoje, entre 14:00 e 15:00"],
    ["pt-BR", between(from + 24 * hour), -1, "A pesquisa sai amanhã, entre 14:00 e 15:00"],
    ["pt-BR", between(from + 9.5 * hour), -1, "A pesquisa sai entre hoje, 23:30 e amanhã, 00:30"],
    ["pt-BR", between(from), 0.5, "A pesquisa sai hoje, até 15:00"],
    ["pt-BR", between(from), 1.5, "A pesquisa sai a qualquer momento"],
    ["es", between(from), -1, "La encuesta sale hoy, entre las 14:00 y las 15:00"],
    ["en", between(from), -1, "Survey goes out today, between 2:00 PM and 3:00 PM"],
    ["en", { kind: "scheduled", window: { kind: "onSubmit" } }, 0, "Survey goes out when you save"],
    [
      "pt-BR",
      { kind: "scheduled", window: { kind: "afterSubmit", fromHours: 2, toHours: 3 } },
      0,
      "A pesquisa sai de 2 a 3 horas após salvar",
    ],
    [
      "pt-BR",
      { kind: "scheduled", window: { kind: "inBusinessHours", delayHours: 1 } },
      0,
      "A pesquisa sai após 1 hora útil",
    ],
    ["en", { kind: "scheduled", window: { kind: "unknown" } }, 0, "Survey is scheduled"],
  ])("in %s", (locale, status, hoursAfter, sentence) => {
    expect(plain(describeIn(locale, status, { nowMs: from + hoursAfter * hour }).sentence)).toBe(sentence);
  });
});

describe("the quieter line", () => {
  it("appends that edits are not saved", () => {
    const { detail } = describeIn("en", between(from), { isFromUnsavedEdits: true });
    expect(detail).toBe(
      "ana@cliente.example will receive it. This follows from edits that are not saved yet.",
    );
  });

  it("never names an address that is not there", () => {
    expect(describeIn("en", { kind: "sent" }, { email: "" }).detail).toBe("The requester has no e-mail now");
    expect(describeIn("en", { kind: "resendRequested" }, { email: null }).detail).toBe(
      "Zendesk is passing it on.",
    );
  });

  it("does not call a survey late before it is certain", () => {
    const status: TicketStatus = { kind: "overdue", dueMs: from, isCertain: false };
    expect(describeIn("en", status)).toMatchObject({ mark: "none", sentence: "Survey not sent" });
    expect(describeIn("en", { ...status, isCertain: true })).toMatchObject({
      mark: "warning",
      sentence: "Survey is late",
    });
  });
});
