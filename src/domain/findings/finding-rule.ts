import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import type { ObservedAccount } from "../provisioning/resources/observed-account.ts";
import type { Settings } from "../survey/settings.ts";
import type { Finding } from "./finding.ts";

/** What findings are made from. What is not known is null, and then nothing is found from it. */
export interface FindingContext {
  settings: Settings;
  /** What the installation says now, when other settings are about to be applied. */
  saved: Settings | null;
  account: ObservedAccount;
  /** The account as each survey sees it, unmanaged rules not adopted. */
  matches: SurveyMatch[];
  /** Whether Zendesk's own satisfaction survey is on. */
  hasNativeCsat: boolean | null;
  isTrial: boolean | null;
  /** The number of tickets that the next run would survey. */
  matchingCount: number | null;
}

/** One rule: returns its findings, or none. Each has a file of its own, named after its code. */
export type FindingRule = (context: FindingContext) => Finding[];
