/** Which of Zendesk's two kinds of rule sends the survey. */
export type RuleKind = "automation" | "trigger";

/** The three tags of a survey: lower-case ASCII, distinct. */
export interface SurveyTags {
  /** On the ticket: a dispatch was requested. */
  dispatch: string;
  /** Added by an agent's resend; the resend trigger takes it off again. */
  resend: string;
  /** On the ticket: never survey it. */
  optOut: string;
}

/** Limits a survey to some tickets; an empty list means no limit. Ids are Zendesk's, as strings. */
export interface Scope {
  brandIds: string[];
  groupIds: string[];
  formIds: string[];
  /** Zendesk's `via_id` values, such as `"4"` for e-mail. */
  channelIds: string[];
  /** Tickets with any of these tags are excluded. */
  excludedTags: string[];
}

/** One survey: where it goes, what it says, when, and for which tickets. */
export interface Survey {
  /** Part of the ownership markers, so that a second survey changes no format. Today always `"default"`. */
  key: string;
  endpoint: string;
  /** The 2listen account's e-mail, without the `/token` that the basic auth adds. */
  accountEmail: string;
  /** JSON text with Zendesk placeholders, such as `{"email":"{{ticket.requester.email}}"}`. */
  bodyTemplate: string;
  rule: {
    kind: RuleKind;
    /** Whole hours since the ticket's last update (automation only). */
    delayHours: number;
    inBusinessHours: boolean;
    /** Tickets solved longer ago than this, in hours, are not surveyed (automation only). */
    ageLimitHours: number;
  };
  tags: SurveyTags;
  scope: Scope;
}

/** What the admin wants, parsed from the app's installation settings. The token is never among them. */
export interface Settings {
  surveys: Survey[];
  resend: {
    /** A resend sooner than this after the last dispatch asks for a second thought. 0 switches the warning off. */
    coolDownHours: number;
    /** Agents of these groups only may resend; empty means every agent. */
    groupIds: string[];
  };
  agentsMayOptOut: boolean;
}

/** Installation settings as Zendesk hands them over: flat, untyped, edited by people. */
export type RawSettings = Readonly<Record<string, unknown>>;
