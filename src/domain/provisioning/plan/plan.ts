import type { Finding } from "../../findings/finding.ts";
import type { Change } from "../resources/difference.ts";
import type {
  ResourceRef,
  RuleCondition,
  RulePayload,
  SettingsPayload,
  TargetPayload,
  WebhookPayload,
} from "../resources/resource.ts";
import type { ResourceTexts } from "../resources/resource-title.ts";
import type { Settings } from "../../survey/settings.ts";
import type { PlanIntent } from "./plan-intent.ts";

export type StepAction =
  | "create"
  | "update"
  | "adopt"
  | "activate"
  | "deactivate"
  | "delete"
  | "replaceToken"
  | "save";

/** Why a step is needed, as a code with a sentence in the translations. */
export type StepReason =
  | "missing"
  | "drifted"
  | "takenOver"
  | "duplicate"
  | "otherKind"
  | "sendsTheSameSurvey"
  | "readyToSend"
  | "paused"
  | "removal"
  | "tokenReplaced"
  | "settingsChanged"
  | "settingsCleared";

export type StepPayload = RulePayload | WebhookPayload | TargetPayload | SettingsPayload;

/** One thing to do in the account, as data: it is shown, tested, then applied. */
export interface Step {
  /** Stable for the same thing to do, so that outcomes of two runs can be laid over each other. */
  id: string;
  action: StepAction;
  resource: ResourceRef;
  reason: StepReason;
  changes: Change[];
  /** The exact REST resource that is sent; null for a deletion. The token is not in it. */
  payload: StepPayload | null;
  /** The token is added to the payload's `authentication.data.password` when it is sent. */
  needsToken: boolean;
  /** Conditions added by hand that stay. */
  keeps: RuleCondition[];
  /** Ids of steps that must have been applied before this one. */
  dependsOn: string[];
}

/** The steps in the order in which they are applied; at no moment between two of them do two rules dispatch. */
export interface Plan {
  intent: PlanIntent;
  steps: Step[];
  /** What already is as wanted. */
  unchanged: ResourceRef[];
  /** What the admin should know before applying. Where there are no steps and an `error` is among them, it is why. */
  findings: Finding[];
}

/** A plan before it is known for what. */
export type PlanContent = Omit<Plan, "intent">;

/** How the steps that make the account what the settings want are planned. */
export interface PlanOptions {
  /** What the installation settings say now; null when unknown. Decides whether they are saved, and which conditions were ours. */
  saved: Settings | null;
  /** `on`: dispatch will be active. `asFound`: a paused dispatch stays paused. */
  dispatch: "on" | "asFound";
  /** Whether unmanaged rules that send the same survey are adopted or switched off. */
  adoptsUnmanaged: boolean;
  /** Where they are left alone, ours does not begin to send beside them. Not so where the admin chose to leave them. */
  refusesTwoRules?: boolean;
  /** A token was typed: it is sent with the webhook even where nothing else changes. */
  sendsToken: boolean;
  /** Title and description of what is created or adopted. */
  texts: ResourceTexts;
}
