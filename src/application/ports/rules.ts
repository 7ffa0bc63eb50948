import type { ObservedRule, ObservedTarget } from "../../domain/provisioning/resources/observed-account.ts";

/** The rules of the account and the targets that rules may notify. Every method throws a `GatewayError`. */
export interface RulesPort {
  listAutomations(): Promise<ObservedRule[]>;
  listTriggers(): Promise<ObservedRule[]>;
  listTargets(): Promise<ObservedTarget[]>;
}

/** The part that reads the two kinds of rule. */
export type RuleReader = Pick<RulesPort, "listAutomations" | "listTriggers">;
