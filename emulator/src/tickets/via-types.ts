import type { Via } from "../account/records.ts";

/** Zendesk's "Via types" table: the number by which conditions name a channel. REST shows some by a second name. */
const VIA_IDS: Readonly<Record<string, number>> = {
  web_form: 0,
  web: 0,
  mail: 4,
  email: 4,
  web_service: 5,
  api: 5,
  rule: 8,
  get_satisfaction: 16,
  dropbox: 17,
  merge: 19,
  batch: 20,
  twitter_favorite: 23,
  twitter_dm: 26,
  closed_ticket: 27,
  chat: 29,
  twitter: 30,
  ticket_sharing: 31,
  voicemail: 33,
  phone_call_inbound: 34,
  phone_call_outbound: 35,
  facebook_post: 38,
  facebook: 38,
  facebook_message: 41,
  api_voicemail: 44,
  api_phone_call_inbound: 45,
  api_phone_call_outbound: 46,
  web_widget: 48,
  mobile_sdk: 49,
  helpcenter: 50,
  help_center: 50,
  satisfaction_prediction: 54,
  any_channel: 55,
  mobile: 56,
  sms: 57,
  line: 72,
  wechat: 73,
  whatsapp: 74,
  native_messaging: 75,
  // The numbers of these are recorded ("triggers/definitions"), their names in REST secondary.
  sunshine_conversations_facebook_messenger: 78,
  instagram_dm: 86,
  sunshine_conversations_twitter_dm: 88,
};

/** What a live account's screens call some channels [recorded]; 75 is named in documents alone. */
const TITLES: Readonly<Record<number, string>> = {
  0: "Web form",
  4: "Email",
  5: "Web service (API)",
  8: "Automation",
  16: "Get Satisfaction",
  23: "Twitter Like",
  26: "Twitter DM",
  27: "Closed ticket",
  29: "Chat",
  30: "Twitter",
  31: "Ticket sharing",
  33: "Voicemail",
  34: "Phone call (incoming)",
  35: "Phone call (outgoing)",
  38: "Facebook Post",
  41: "Facebook Private Message",
  44: "CTI voicemail",
  45: "CTI phone call (incoming)",
  46: "CTI phone call (outgoing)",
  48: "Web Widget",
  49: "Mobile SDK",
  50: "Help Center post",
  54: "Satisfaction Prediction",
  55: "Channel Integrations",
  56: "Mobile",
  57: "Text",
  72: "LINE",
  73: "WeChat",
  74: "WhatsApp",
  75: "Messaging",
  78: "Facebook Messenger",
  86: "Instagram Direct",
  88: "Twitter Direct Message",
};

/** The channel's number; a follow-up counts as "closed ticket". Null for a channel outside the table. */
export function viaIdOf(via: Via): number | null {
  if (via.source.rel === "follow_up") return VIA_IDS["closed_ticket"] ?? null;
  return Object.hasOwn(VIA_IDS, via.channel) ? (VIA_IDS[via.channel] ?? null) : null;
}

/** Names under which REST shows a channel, where they differ from the table's. */
const SHOWN_AS: Readonly<Record<string, string>> = { web_form: "web", mail: "email", web_service: "api" };

/** What only Zendesk itself says of a ticket. */
const OWN_CHANNELS = new Set(["rule", "merge", "batch", "closed_ticket"]);

/**
 * The channel that a client may give a new ticket, by name or number, as REST shows it ("can be set using the API to certain via
 * types only at ticket creation", Zendesk, "Via object reference"; which ones is assumed). Null for any other.
 */
export function channelToSet(written: unknown): string | null {
  const name =
    typeof written === "number" ? Object.keys(VIA_IDS).find((key) => VIA_IDS[key] === written) : written;
  if (typeof name !== "string" || !Object.hasOwn(VIA_IDS, name) || OWN_CHANNELS.has(name)) return null;
  return SHOWN_AS[name] ?? name;
}

/** The channels that rules offer, each with its title. */
export function listViaTypes(): { id: number; title: string }[] {
  return Object.entries(TITLES).map(([id, title]) => ({ id: Number(id), title }));
}
