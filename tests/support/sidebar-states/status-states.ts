import type { Settings } from "../../../src/domain/survey/settings.ts";
import type { SidebarState } from "./sidebar-state.ts";

const solved = { update: { status: "solved" } };
const dispatchTag = "pesquisa2listen_disparada";
const resendTag = "pesquisa2listen_reenviar";
const optOutTag = "pesquisa2listen_nao_enviar";

function withSurvey(change: (survey: Settings["surveys"][number]) => object) {
  return (settings: Settings): Settings => ({
    ...settings,
    surveys: settings.surveys.map((survey) => ({ ...survey, ...change(survey) })),
  });
}
const withScope = (scope: object) => withSurvey((survey) => ({ scope: { ...survey.scope, ...scope } }));
const withRule = (rule: object) => withSurvey((survey) => ({ rule: { ...survey.rule, ...rule } }));

/** Each status, and each reason of "not eligible"; the times are those of a page opened at 17:05 UTC, 14:05 in São Paulo. */
export const statusStates: SidebarState[] = [
  {
    name: "not-set-up",
    setUp: "none",
    kind: "notSetUp",
    says: {
      en: ["Surveys are not set up yet", "An admin can set them up."],
      "pt-BR": ["A pesquisa ainda não foi configurada", "Um administrador pode configurá‑la."],
    },
  },
  {
    name: "not-set-up-admin",
    as: "admin",
    setUp: "none",
    kind: "notSetUp",
    says: {
      en: ["Nothing goes out until you set them up.", "Set up surveys"],
      "pt-BR": ["Nada é enviado até você configurá‑la.", "Configurar pesquisa"],
    },
  },
  {
    name: "sent",
    happens: [solved, { advanceHours: 4 }],
    kind: "sent",
    says: {
      en: ["Survey sent · today, ", "By the automation “"],
      "pt-BR": ["Pesquisa enviada · hoje, ", "Pela automação “"],
    },
  },
  {
    name: "sent-by-trigger",
    settings: withRule({ kind: "trigger" }),
    happens: [solved],
    kind: "sent",
    says: {
      en: ["Survey sent · today, ", "By the trigger “"],
      "pt-BR": ["Pesquisa enviada · hoje, 14:05", "Pelo gatilho “"],
    },
  },
  {
    name: "resent",
    happens: [solved, { advanceHours: 4 }, { addTag: resendTag, as: "agent" }],
    kind: "sent",
    says: {
      en: ["Survey sent · today, ", "Resent by Bruno Atendente"],
      "pt-BR": ["Pesquisa enviada · hoje, ", "Reenviada por Bruno Atendente"],
    },
  },
  {
    name: "marked-by-hand",
    happens: [solved, { addTag: dispatchTag, as: "agent" }],
    kind: "sent",
    says: {
      en: ["Marked as sent · today, ", "The tag was added by hand by Bruno Atendente: nothing was sent"],
      "pt-BR": [
        "Marcada como enviada · hoje, 14:05",
        "A tag foi posta à mão por Bruno Atendente: nada foi enviado",
      ],
    },
  },
  {
    name: "resend-requested",
    setUp: "settings",
    happens: [solved, { addTag: resendTag }],
    kind: "resendRequested",
    says: {
      en: ["Resend requested", "ana@cliente.example will receive it.", "Cancel the resend"],
      "pt-BR": ["Reenvio solicitado", "ana@cliente.example receberá a pesquisa.", "Cancelar o reenvio"],
    },
  },
  {
    name: "scheduled",
    happens: [solved],
    kind: "scheduled",
    says: {
      en: ["Survey goes out today, between ", "ana@cliente.example will receive it", "Do not survey"],
      "pt-BR": ["A pesquisa sai hoje, entre 16:05 e 17:05", "ana@cliente.example receberá", "Não pesquisar"],
    },
  },
  {
    name: "scheduled-in-business-hours",
    settings: withRule({ inBusinessHours: true }),
    happens: [solved],
    kind: "scheduled",
    says: {
      en: ["Survey goes out after 2 business hours", "depends on your account’s business hours"],
      "pt-BR": ["A pesquisa sai após 2 horas úteis", "depende do expediente da conta"],
    },
  },
  {
    name: "opted-out-unsaved",
    happens: [solved],
    act: async (page, _app, words) => {
      const field = page.getByRole("textbox", { name: words.addTag });
      await field.fill(optOutTag);
      await field.press("Enter");
    },
    kind: "notEligible",
    says: {
      en: ["No survey for this ticket", "This follows from edits that are not saved yet."],
      "pt-BR": ["Sem pesquisa para este ticket", "Isto segue alterações ainda não salvas."],
    },
  },
  {
    name: "overdue",
    setUp: "settings",
    happens: [solved, { advanceHours: 5 }],
    kind: "overdue",
    says: {
      en: ["Survey is late", "It should have gone out by today, ", "Send now"],
      "pt-BR": ["A pesquisa está atrasada", "Deveria ter saído até hoje, 17:05.", "Enviar agora"],
    },
  },
  {
    name: "not-solved",
    kind: "notEligible",
    says: {
      en: ["Survey after solving", "It goes out 2 to 3 hours after this ticket is solved."],
      "pt-BR": ["Pesquisa após a solução", "Ela sai de 2 a 3 horas depois que o ticket for resolvido."],
    },
  },
  {
    name: "not-solved-trigger",
    settings: withRule({ kind: "trigger" }),
    kind: "notEligible",
    says: {
      en: ["It goes out as soon as this ticket is solved."],
      "pt-BR": ["Ela sai assim que o ticket for resolvido."],
    },
  },
  {
    name: "closed",
    happens: [solved, { update: { status: "closed" } }],
    kind: "notEligible",
    says: {
      en: ["No survey: ticket closed", "A follow-up ticket can be surveyed."],
      "pt-BR": ["Sem pesquisa: ticket fechado", "Um ticket de acompanhamento pode ser pesquisado."],
    },
  },
  {
    name: "opted-out",
    happens: [solved, { addTag: optOutTag }],
    kind: "notEligible",
    says: {
      en: ["No survey for this ticket", "Undo this to survey it.", "Survey this ticket"],
      "pt-BR": [
        "Sem pesquisa para este ticket",
        "Desfaça para que a pesquisa saia.",
        "Pesquisar este ticket",
      ],
    },
  },
  {
    name: "no-email",
    ticket: { requester: { name: "Zé do WhatsApp" } },
    happens: [solved],
    kind: "notEligible",
    says: {
      en: ["No survey: requester has no e-mail", "Add an e-mail to the requester’s profile."],
      "pt-BR": ["Sem pesquisa: solicitante sem e-mail", "Inclua um e-mail no perfil do solicitante."],
    },
  },
  {
    name: "excluded-tag",
    settings: withScope({ excludedTags: ["spam"] }),
    ticket: { tags: ["spam"] },
    happens: [solved],
    kind: "notEligible",
    says: {
      en: ["No survey: tag “spam”", "Remove the tag to survey it."],
      "pt-BR": ["Sem pesquisa: tag “spam”", "Remova a tag para pesquisar."],
    },
  },
  ...scopeStates(),
  {
    name: "internal-notes-only",
    ticket: { comment: { body: "Ligou e resolvemos.", public: false } },
    happens: [solved],
    kind: "notEligible",
    says: {
      en: ["No survey: internal notes only", "Reply in public to survey this ticket."],
      "pt-BR": ["Sem pesquisa: só notas internas", "Responda em público para que a pesquisa saia."],
    },
  },
  {
    name: "too-old",
    setUp: "settings",
    happens: [solved, { advanceHours: 80 }],
    kind: "notEligible",
    says: {
      en: ["No survey: solved too long ago", "The limit is 72 hours.", "Send now"],
      "pt-BR": ["Sem pesquisa: resolvido há tempo demais", "O limite é de 72 horas.", "Enviar agora"],
    },
  },
];

function scopeStates(): SidebarState[] {
  const lists: [string, string, object, string, string][] = [
    ["brand", "brandIds", ["1"], "No survey for this brand", "Sem pesquisa para esta marca"],
    ["group", "groupIds", ["1"], "No survey for this group", "Sem pesquisa para este grupo"],
    ["form", "formIds", ["1"], "No survey for this form", "Sem pesquisa para este formulário"],
    ["channel", "channelIds", ["29"], "No survey for this channel", "Sem pesquisa para este canal"],
  ];
  return lists.map(([name, field, ids, en, portuguese]) => ({
    name: `other-${name}`,
    settings: withScope({ [field]: ids }),
    setUp: "settings",
    happens: [solved],
    kind: "notEligible",
    says: { en: [en], "pt-BR": [portuguese] },
  }));
}
