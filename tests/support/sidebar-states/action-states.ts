import type { FrameLocator } from "playwright-core";
import type { SidebarState } from "./sidebar-state.ts";

const solved = { update: { status: "solved" } };
const dispatchTag = "pesquisa2listen_disparada";

const press = (app: FrameLocator, name: string) => app.getByRole("button", { name, exact: true }).click();
/** The confirmation's own button has the name of the one that opened it. */
const confirm = (app: FrameLocator, name: string) =>
  app.getByRole("group").getByRole("button", { name, exact: true }).click();

/** What an agent meets after a click: confirmations, results and opened disclosures. */
export const actionStates: SidebarState[] = [
  {
    name: "resend-confirmation",
    happens: [solved, { advanceHours: 4 }, { advanceHours: 25 }],
    act: (_page, app, words) => press(app, words.resend),
    kind: "sent",
    says: {
      en: [
        "Send the survey again?",
        "ana@cliente.example will receive it.",
        "Last sent yesterday, ",
        "Cancel",
      ],
      "pt-BR": ["Reenviar a pesquisa?", "ana@cliente.example receberá.", "Último envio: ontem, ", "Cancelar"],
    },
  },
  {
    name: "resend-within-cool-down",
    happens: [solved, { advanceHours: 4 }],
    act: (_page, app, words) => press(app, words.resend),
    kind: "sent",
    says: {
      en: ["The last one went out less than 24 hours ago.", "Resend anyway"],
      "pt-BR": ["A última saiu há menos de 24 horas.", "Reenviar assim mesmo"],
    },
  },
  {
    name: "resend-done",
    happens: [solved, { advanceHours: 4 }, { advanceHours: 25 }],
    act: async (_page, app, words) => {
      await press(app, words.resend);
      await confirm(app, words.confirm);
    },
    kind: "sent",
    says: {
      en: ["Survey sent to ana@cliente.example.", "Resent by Bruno Atendente", "Close"],
      "pt-BR": ["Pesquisa enviada a ana@cliente.example.", "Reenviada por Bruno Atendente", "Fechar"],
    },
  },
  {
    name: "resend-refused",
    happens: [
      solved,
      { advanceHours: 4 },
      { advanceHours: 25 },
      { fault: { match: "PUT /api/v2/tickets", status: 403, times: 1 } },
    ],
    act: async (_page, app, words) => {
      await press(app, words.resend);
      await confirm(app, words.confirm);
    },
    kind: "sent",
    says: {
      en: ["Zendesk does not let you do this."],
      "pt-BR": ["O Zendesk não permite que você faça isso."],
    },
  },
  {
    name: "resend-rule-missing",
    setUp: "settings",
    happens: [solved, { addTag: dispatchTag }],
    act: (_page, app, words) => app.getByRole("button", { name: words.resend, exact: true }).hover(),
    kind: "sent",
    says: {
      en: ["The resend trigger is missing or off."],
      "pt-BR": ["O gatilho de reenvio não existe ou está desligado."],
    },
  },
  {
    name: "resend-on-closed",
    happens: [solved, { addTag: dispatchTag }, { update: { status: "closed" } }],
    kind: "sent",
    says: {
      en: ["A closed ticket cannot change. Resend from a follow-up ticket."],
      "pt-BR": ["Um ticket fechado não muda mais. Reenvie a partir de um ticket de acompanhamento."],
    },
  },
  {
    name: "resend-without-email",
    ticket: { requester: { name: "Zé do WhatsApp" } },
    happens: [solved, { addTag: dispatchTag }],
    kind: "sent",
    says: {
      en: ["The requester has no e-mail. Add one to the profile first."],
      "pt-BR": ["O solicitante está sem e-mail. Inclua um no perfil primeiro."],
    },
  },
  {
    name: "resend-not-in-group",
    settings: (settings) => ({ ...settings, resend: { ...settings.resend, groupIds: ["1"] } }),
    happens: [solved, { addTag: dispatchTag }],
    kind: "sent",
    says: { en: ["Your group may not resend."], "pt-BR": ["Seu grupo não pode reenviar."] },
  },
  {
    name: "opt-out-done",
    happens: [solved],
    act: (_page, app, words) => press(app, words.optOut),
    kind: "notEligible",
    says: {
      en: ["No survey for this ticket", "This ticket will not be surveyed.", "Undo"],
      "pt-BR": ["Sem pesquisa para este ticket", "Este ticket não será pesquisado.", "Desfazer"],
    },
  },
  {
    name: "why",
    happens: [solved, { advanceHours: 1 }],
    act: (_page, app, words) => press(app, words.why),
    kind: "scheduled",
    says: {
      en: [
        "By the rule “",
        "The rule is on",
        "No survey sent yet",
        "No update for 2 hours (not met)",
        "last update today, ",
      ],
      "pt-BR": [
        "Pela regra “",
        "A regra está ligada",
        "Nenhuma pesquisa enviada ainda",
        "Sem atualização há 2 horas (não cumprida)",
        "última atualização hoje, 14:05",
      ],
    },
  },
  {
    name: "why-without-rule",
    setUp: "settings",
    happens: [solved, { advanceHours: 5 }],
    act: (_page, app, words) => press(app, words.why),
    kind: "overdue",
    says: {
      en: ["The account has no dispatch rule: nothing can be sent."],
      "pt-BR": ["A conta não tem a regra de envio: nada pode sair."],
    },
  },
  {
    name: "why-by-settings",
    happens: [solved, { fault: { match: "GET /api/v2/automations", status: 403, times: 9 } }],
    act: (_page, app, words) => press(app, words.why),
    kind: "scheduled",
    says: {
      en: ["By the app’s settings: you may not see the account’s rules"],
      "pt-BR": ["Pelas configurações do app: você não pode ver as regras da conta"],
    },
  },
  {
    name: "history",
    happens: [
      solved,
      { advanceHours: 4 },
      { advanceHours: 20 },
      { addTag: "pesquisa2listen_reenviar", as: "agent" },
    ],
    act: (_page, app, words) => press(app, words.history),
    kind: "sent",
    says: {
      en: ["Sent again", "asked by Bruno Atendente", "Sent", "yesterday, "],
      "pt-BR": ["Reenviada", "a pedido de Bruno Atendente", "Enviada", "ontem, "],
    },
  },
  {
    name: "history-with-delivery",
    as: "admin",
    happens: [solved, { advanceHours: 4 }],
    act: (_page, app, words) => press(app, words.history),
    kind: "sent",
    says: { en: ["2listen accepted it · today, "], "pt-BR": ["A 2listen aceitou · hoje, "] },
  },
  {
    name: "history-empty",
    act: (_page, app, words) => press(app, words.history),
    kind: "notEligible",
    says: {
      en: ["Nothing yet: no survey was sent or requested."],
      "pt-BR": ["Nada ainda: nenhuma pesquisa foi enviada nem solicitada."],
    },
  },
];
