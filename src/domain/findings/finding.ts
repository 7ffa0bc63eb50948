/** What keeps surveys from being sent, from "none is sent" to "worth knowing". */
export type Severity = "error" | "warning" | "notice";

export type FindingCode =
  | "settingInvalid"
  | "notSetUp"
  | "dispatchPaused"
  | "dispatchMissing"
  | "resourceDrifted"
  | "resourceMissing"
  | "webhookInactive"
  | "twoDispatchRules"
  | "unmanagedDispatch"
  | "duplicateSwitchedOff"
  | "foreignLookAlike"
  | "extraConditions"
  | "closesBeforeDispatch"
  | "nativeCsatActive"
  | "tagSetByAnotherRule"
  | "moreThanOneRunTakes"
  | "trialLimits"
  | "deliveriesFailing"
  | "deliveriesLost"
  | "dispatchTagChanged"
  | "accountPartUnreadable";

/** What the admin can do about it; the screens turn the code into a sentence or a button. */
export type RemedyCode =
  | "editSettings"
  | "setUp"
  | "resume"
  | "repair"
  | "adopt"
  | "removeByHand"
  | "reviewConditions"
  | "delayCloseAutomation"
  | "switchOffNativeCsat"
  | "editOtherRule"
  | "narrowScope"
  | "upgradePlan"
  | "keepOldTag"
  | "askForPermission"
  | "replaceToken"
  | "checkAddress"
  | "checkContent"
  | "waitAndSendAgain"
  | "sendFailedAgain"
  | "none";

/** One fact about the settings or the account, without words: the translations hold a sentence per code. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** What the sentence names: titles, tags, hours, counts, field names. */
  values: Readonly<Record<string, string | number>>;
  remedy: RemedyCode;
}
