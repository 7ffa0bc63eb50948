import type { Account } from "../../account/account.ts";
import type { Via } from "../../account/records.ts";
import type { Action, Rule } from "../../account/rule-records.ts";
import type { RuleKind } from "../conditions/condition-definition.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";

/** What an action works with: the update it joins and the rule it belongs to, whose name its events carry. */
export interface ActionContext {
  readonly update: TicketUpdate;
  readonly rule: Rule;
  readonly via: Via;
}

/** One kind of action: the fields it answers for, what may be written, and what it does. */
export interface ActionDefinition {
  readonly fields: readonly string[] | RegExp;
  /** The name that Zendesk's screens show. */
  readonly title: string;
  readonly ruleKinds: readonly RuleKind[];
  /** True for messages to the outside; they run when the ticket's own changes of the rule are done. */
  readonly isNotification?: boolean;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** The sentence that refuses a value, or null. */
  refuse?(action: Action, account: Account): string | null;
  perform(action: Action, context: ActionContext): void;
}

/** An action's value as one text; a list is joined with spaces. */
export function actionText(action: Action): string {
  const { value } = action;
  return Array.isArray(value) ? value.join(" ") : (value ?? "");
}
