import { ineligibleStates } from "./ineligible-states.ts";
import type { StatusState } from "./sidebar-state.ts";
import { withRule } from "./with-survey.ts";

const solved = { update: { status: "solved" } };
const dispatchTag = "pesquisa2listen_disparada";
const resendTag = "pesquisa2listen_reenviar";

/** Each status, and each reason of "not eligible"; the times are those of a page opened at 17:05 UTC, 14:05 in São Paulo. */
export const statusStates: StatusState[] = [
  {
    name: "not-set-up",
    setUp: "none",
    kind: "notSetUp",
    mark: "none",
    button: null,
    says: {
      en: ["Surveys are not set up yet", "An admin can set them up."],
      "pt-BR": ["A pesquisa ainda não foi configurada", "Um administrador pode configurá‑la."],
      es: ["La encuesta aún no está configurada", "Un administrador puede configurarla."],
    },
  },
  {
    name: "not-set-up-admin",
    as: "admin",
    setUp: "none",
    kind: "notSetUp",
    mark: "none",
    button: "setUp",
    says: {
      en: ["Surveys are not set up yet", "Nothing goes out until you set them up."],
      "pt-BR": ["A pesquisa ainda não foi configurada", "Nada é enviado até você configurá‑la."],
      es: ["La encuesta aún no está configurada", "Nada se envía hasta que la configures."],
    },
  },
  {
    name: "sent",
    happens: [solved, { advanceHours: 4 }],
    kind: "sent",
    mark: "ok",
    button: "resend",
    says: {
      en: ["Survey sent · today, 5:05 PM", "By the automation “2listen · disparo”"],
      "pt-BR": ["Pesquisa enviada · hoje, 17:05", "Pela automação “2listen · disparo”"],
      es: ["Encuesta enviada · hoy, 17:05", "Por la automatización “2listen · disparo”"],
    },
  },
  {
    name: "sent-by-trigger",
    settings: withRule({ kind: "trigger" }),
    happens: [solved],
    kind: "sent",
    mark: "ok",
    button: "resend",
    says: {
      en: ["Survey sent · today, 2:05 PM", "By the trigger “2listen · disparo”"],
      "pt-BR": ["Pesquisa enviada · hoje, 14:05", "Pelo gatilho “2listen · disparo”"],
      es: ["Encuesta enviada · hoy, 14:05", "Por el disparador “2listen · disparo”"],
    },
  },
  {
    name: "resent",
    happens: [solved, { advanceHours: 4 }, { addTag: resendTag, as: "agent" }],
    kind: "sent",
    mark: "ok",
    button: "resend",
    says: {
      en: ["Survey sent · today, 6:05 PM", "Resent by Bruno Atendente"],
      "pt-BR": ["Pesquisa enviada · hoje, 18:05", "Reenviada por Bruno Atendente"],
      es: ["Encuesta enviada · hoy, 18:05", "Reenviada por Bruno Atendente"],
    },
  },
  {
    name: "marked-by-hand",
    happens: [solved, { addTag: dispatchTag, as: "agent" }],
    kind: "sent",
    mark: "none",
    button: "resend",
    says: {
      en: [
        "Marked as sent · today, 2:05 PM",
        "The tag was added by hand by Bruno Atendente: nothing was sent",
      ],
      "pt-BR": [
        "Marcada como enviada · hoje, 14:05",
        "A tag foi posta à mão por Bruno Atendente: nada foi enviado",
      ],
      es: ["Marcada como enviada · hoy, 14:05", "Bruno Atendente puso la etiqueta a mano: no se envió nada"],
    },
  },
  {
    name: "resend-requested",
    setUp: "settings",
    happens: [solved, { addTag: resendTag }],
    kind: "resendRequested",
    mark: "waiting",
    button: "withdraw",
    says: {
      en: ["Resend requested", "Zendesk is passing it on. ana@cliente.example will receive it."],
      "pt-BR": ["Reenvio solicitado", "O Zendesk está repassando. ana@cliente.example receberá a pesquisa."],
      es: ["Reenvío solicitado", "Zendesk lo está tramitando. ana@cliente.example la recibirá."],
    },
  },
  {
    name: "scheduled",
    happens: [solved],
    kind: "scheduled",
    mark: "waiting",
    button: "optOut",
    says: {
      en: ["Survey goes out today, between 4:05 PM and 5:05 PM", "ana@cliente.example will receive it"],
      "pt-BR": ["A pesquisa sai hoje, entre 16:05 e 17:05", "ana@cliente.example receberá"],
      es: ["La encuesta sale hoy, entre las 16:05 y las 17:05", "ana@cliente.example la recibirá"],
    },
  },
  {
    name: "scheduled-in-business-hours",
    settings: withRule({ inBusinessHours: true }),
    happens: [solved],
    kind: "scheduled",
    mark: "waiting",
    button: "optOut",
    says: {
      en: [
        "Survey goes out after 2 business hours",
        "The exact time depends on your account’s business hours.",
      ],
      "pt-BR": ["A pesquisa sai após 2 horas úteis", "O horário exato depende do expediente da conta."],
      es: [
        "La encuesta sale tras 2 horas laborables",
        "La hora exacta depende del horario laboral de la cuenta.",
      ],
    },
  },
  {
    name: "overdue",
    setUp: "settings",
    happens: [solved, { advanceHours: 5 }],
    kind: "overdue",
    mark: "warning",
    button: "sendNow",
    says: {
      en: [
        "Survey is late",
        "It should have gone out by today, 5:05 PM. The rule may be off: tell an admin.",
      ],
      "pt-BR": [
        "A pesquisa está atrasada",
        "Deveria ter saído até hoje, 17:05. A regra pode estar desligada: avise um administrador.",
      ],
      es: [
        "La encuesta está retrasada",
        "Debió salir antes de hoy, 17:05. La regla puede estar desactivada: avisa a un administrador.",
      ],
    },
  },
  ...ineligibleStates,
];
