/**
 * The documented `via_id` of each channel word. REST says `email` and `web` where the app framework says `mail` and
 * `web_form` (Zendesk, "Via types reference"). The table holds confirmed ids only.
 */
const viaIds: Readonly<Record<string, string>> = {
  web: "0",
  web_form: "0",
  email: "4",
  mail: "4",
  api: "5",
  web_service: "5",
  closed_ticket: "27",
  chat: "29",
  twitter: "30",
  voicemail: "33",
  phone_call_inbound: "34",
  phone_call_outbound: "35",
  facebook_post: "38",
  facebook_message: "41",
};

/** Zendesk's `via_id`, as rule conditions name a channel, for a channel word; null where it is not known. */
export function viaIdOfChannel(channel: string | null): string | null {
  return channel === null ? null : (viaIds[channel] ?? null);
}
