/** Tickets that the bundled ones lack, to be asked for: what comes by messaging and phone, of AI agents, and of somebody suspended. */
export const EXTRA_TICKETS = ["messaging", "ai-agent", "suspended"] as const;
export type ExtraTickets = (typeof EXTRA_TICKETS)[number];

/** Who writes in an extra ticket: the requester, an agent, or Zendesk's system user, as AI agents do. */
export type ExtraAuthor = "agent" | "requester" | "system";

/** One extra ticket, solved three hours before the emulator's start. Its requester has no e-mail address unless one is given. */
export interface ExtraTicket {
  subject: string;
  channel: string;
  requester: { name: string; phone?: string; email?: string; suspended?: boolean };
  /** By the AI agent alone: then nobody is assigned. */
  isByAiAgent?: boolean;
  comments: readonly (readonly [ExtraAuthor, string])[];
}

export const extraTickets: Record<ExtraTickets, ExtraTicket[]> = {
  messaging: [
    ["native_messaging", "Visitante 7730", undefined],
    ["whatsapp", "Olga (WhatsApp)", "+55 00 90000-0101"],
    ["sms", "+55 00 90000-0102", "+55 00 90000-0102"],
    ["sunshine_conversations_facebook_messenger", "Paulo Mensagem", undefined],
    ["instagram_dm", "quiteria.exemplo", undefined],
    ["phone_call_inbound", "Chamador +55 00 3000-0103", "+55 00 3000-0103"],
  ].map(([channel = "", name = "", phone]): ExtraTicket => ({
    subject: `Conversa com ${name}`,
    channel,
    requester: { name, ...(phone === undefined ? {} : { phone }) },
    comments: [
      ["requester", "Oi, meu pedido já saiu?"],
      ["agent", "Saiu hoje cedo, chega amanhã."],
    ],
  })),
  "ai-agent": [
    {
      subject: "Conversation with Visitante 8841",
      channel: "native_messaging",
      requester: { name: "Visitante 8841" },
      isByAiAgent: true,
      comments: [
        ["requester", "Qual o horário da loja?"],
        ["system", "Abrimos das 9h às 18h, de segunda a sexta."],
      ],
    },
    {
      subject: "Segunda via do boleto",
      channel: "email",
      requester: { name: "Rute Boleto", email: "rute@example.org" },
      isByAiAgent: true,
      comments: [
        ["requester", "Preciso da segunda via."],
        ["system", "Aqui está o link para a segunda via."],
      ],
    },
  ],
  suspended: [
    {
      subject: "Propaganda não solicitada",
      channel: "email",
      requester: { name: "Saulo Suspenso", email: "saulo@example.org", suspended: true },
      comments: [
        ["requester", "Compre já!"],
        ["agent", "Não temos interesse."],
      ],
    },
  ],
};
