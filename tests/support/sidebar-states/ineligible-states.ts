import type { StatusState } from "./sidebar-state.ts";
import { withRule, withScope } from "./with-survey.ts";

const solved = { update: { status: "solved" } };
const optOutTag = "pesquisa2listen_nao_enviar";

/** Each reason of "not eligible". */
export const ineligibleStates: StatusState[] = [
  {
    name: "opted-out-unsaved",
    happens: [solved],
    unsavedTags: [optOutTag],
    act: async (page, _app, words) => {
      const field = page.getByRole("textbox", { name: words.addTag });
      await field.fill(optOutTag);
      await field.press("Enter");
    },
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: [
        "No survey for this ticket",
        "An agent chose not to survey it. Undo this to survey it. This follows from edits that are not saved yet.",
      ],
      "pt-BR": [
        "Sem pesquisa para este ticket",
        "Um agente escolheu não pesquisar. Desfaça para que a pesquisa saia. Isto segue alterações ainda não salvas.",
      ],
      es: [
        "Sin encuesta para este ticket",
        "Un agente eligió no encuestarlo. Deshazlo para que salga. Esto sigue cambios aún sin guardar.",
      ],
    },
  },
  {
    name: "not-solved",
    kind: "notEligible",
    mark: "none",
    button: "optOut",
    says: {
      en: ["Survey after solving", "It goes out 2 to 3 hours after this ticket is solved."],
      "pt-BR": ["Pesquisa após a solução", "Ela sai de 2 a 3 horas depois que o ticket for resolvido."],
      es: ["Encuesta tras la solución", "Sale de 2 a 3 horas después de resolver el ticket."],
    },
  },
  {
    name: "not-solved-trigger",
    settings: withRule({ kind: "trigger" }),
    kind: "notEligible",
    mark: "none",
    button: "optOut",
    says: {
      en: ["Survey after solving", "It goes out as soon as this ticket is solved."],
      "pt-BR": ["Pesquisa após a solução", "Ela sai assim que o ticket for resolvido."],
      es: ["Encuesta tras la solución", "Sale en cuanto se resuelva el ticket."],
    },
  },
  {
    name: "closed",
    happens: [solved, { update: { status: "closed" } }],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: ["No survey: ticket closed", "A closed ticket cannot change. A follow-up ticket can be surveyed."],
      "pt-BR": [
        "Sem pesquisa: ticket fechado",
        "Um ticket fechado não muda mais. Um ticket de acompanhamento pode ser pesquisado.",
      ],
      es: [
        "Sin encuesta: ticket cerrado",
        "Un ticket cerrado ya no cambia. Un ticket de seguimiento sí puede recibirla.",
      ],
    },
  },
  {
    name: "opted-out",
    happens: [solved, { addTag: optOutTag }],
    kind: "notEligible",
    mark: "none",
    button: "optIn",
    says: {
      en: ["No survey for this ticket", "An agent chose not to survey it. Undo this to survey it."],
      "pt-BR": [
        "Sem pesquisa para este ticket",
        "Um agente escolheu não pesquisar. Desfaça para que a pesquisa saia.",
      ],
      es: ["Sin encuesta para este ticket", "Un agente eligió no encuestarlo. Deshazlo para que salga."],
    },
  },
  {
    name: "no-email",
    ticket: { requester: { name: "Zé do WhatsApp" } },
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: ["No survey: requester has no e-mail", "Add an e-mail to the requester’s profile."],
      "pt-BR": ["Sem pesquisa: solicitante sem e-mail", "Inclua um e-mail no perfil do solicitante."],
      es: ["Sin encuesta: solicitante sin correo", "Añade un correo al perfil del solicitante."],
    },
  },
  {
    name: "excluded-tag",
    settings: withScope({ excludedTags: ["spam"] }),
    ticket: { tags: ["spam"] },
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: ["No survey: tag “spam”", "Tickets with this tag are left out. Remove the tag to survey it."],
      "pt-BR": [
        "Sem pesquisa: tag “spam”",
        "Tickets com esta tag ficam de fora. Remova a tag para pesquisar.",
      ],
      es: [
        "Sin encuesta: etiqueta “spam”",
        "Los tickets con esta etiqueta quedan fuera. Quita la etiqueta para encuestarlo.",
      ],
    },
  },
  {
    name: "other-brand",
    settings: withScope({ brandIds: ["1"] }),
    setUp: "settings",
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: [
        "No survey for this brand",
        "Surveys go to some brands only. Change the ticket’s brand to survey it.",
      ],
      "pt-BR": [
        "Sem pesquisa para esta marca",
        "A pesquisa vale para algumas marcas. Mude a marca do ticket para pesquisar.",
      ],
      es: [
        "Sin encuesta para esta marca",
        "La encuesta vale para algunas marcas. Cambia la marca del ticket para encuestarlo.",
      ],
    },
  },
  {
    name: "other-group",
    settings: withScope({ groupIds: ["1"] }),
    setUp: "settings",
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: [
        "No survey for this group",
        "Surveys go to some groups only. Assign it to one of them to survey it.",
      ],
      "pt-BR": [
        "Sem pesquisa para este grupo",
        "A pesquisa vale para alguns grupos. Atribua o ticket a um deles para pesquisar.",
      ],
      es: [
        "Sin encuesta para este grupo",
        "La encuesta vale para algunos grupos. Asígnalo a uno de ellos para encuestarlo.",
      ],
    },
  },
  {
    name: "other-form",
    settings: withScope({ formIds: ["1"] }),
    setUp: "settings",
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: [
        "No survey for this form",
        "Surveys go to some forms only. Change the ticket’s form to survey it.",
      ],
      "pt-BR": [
        "Sem pesquisa para este formulário",
        "A pesquisa vale para alguns formulários. Mude o formulário do ticket para pesquisar.",
      ],
      es: [
        "Sin encuesta para este formulario",
        "La encuesta vale para algunos formularios. Cambia el formulario para encuestarlo.",
      ],
    },
  },
  {
    name: "other-channel",
    settings: withScope({ channelIds: ["29"] }),
    setUp: "settings",
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: ["No survey for this channel", "Surveys go to some channels only. An admin can add this one."],
      "pt-BR": [
        "Sem pesquisa para este canal",
        "A pesquisa vale para alguns canais. Um administrador pode incluir este.",
      ],
      es: [
        "Sin encuesta para este canal",
        "La encuesta vale para algunos canales. Un administrador puede añadir este.",
      ],
    },
  },
  {
    name: "internal-notes-only",
    ticket: { comment: { body: "Ligou e resolvemos.", public: false } },
    happens: [solved],
    kind: "notEligible",
    mark: "none",
    button: null,
    says: {
      en: ["No survey: internal notes only", "Reply in public to survey this ticket."],
      "pt-BR": ["Sem pesquisa: só notas internas", "Responda em público para que a pesquisa saia."],
      es: ["Sin encuesta: solo notas internas", "Responde en público para que salga."],
    },
  },
  {
    name: "too-old",
    setUp: "settings",
    happens: [solved, { advanceHours: 80 }],
    kind: "notEligible",
    mark: "none",
    button: "sendNow",
    says: {
      en: [
        "No survey: solved too long ago",
        "The limit is 72 hours. Reopen and solve it again to survey it.",
      ],
      "pt-BR": [
        "Sem pesquisa: resolvido há tempo demais",
        "O limite é de 72 horas. Reabra e resolva de novo para pesquisar.",
      ],
      es: [
        "Sin encuesta: resuelto hace demasiado",
        "El límite es de 72 horas. Reábrelo y resuélvelo de nuevo para encuestarlo.",
      ],
    },
  },
];
